// What to buy, in the sentences that the program prints.
const most_ways = 8;

const wants_of = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean);

function way_item({ steps, outcome }) {
  return el('li', {}, steps.map((step, i) => el('div', {}, i === 0 ? '' : '+ ', linked(step))),
    el('div', { class: 'quiet' }, outcome));
}

function ways_list(ways) {
  const left = ways.length - most_ways;
  return [el('ol', {}, ways.slice(0, most_ways).map(way_item)),
    ...(left > 0 ? [el('p', {}, `and ${left} more, listed under "For programs" below`)] : [])];
}

function plan_parts({ ways, dearer, wants, search }, { because, conditions }) {
  return [
    ...(because.length ? [list(because.map(linked))] : []),
    ...(ways.length ? ways_list(ways) : []),
    ...part('With as many changes, but more added', dearer, ways_list),
    ...part('What is wanted', wants, (all) => list(all.map(linked))),
    ...part('This holds only if', conditions, list),
    ...(search.length ? [el('details', {}, el('summary', {}, 'How this was found'), list(search))] : []),
  ];
}
