// The page: what is pasted and chosen goes to the module, and what it answers is shown. A new question
// is one more ask() in show_answers().
const usual_events = () => given().length === 1 ? 'together 52w'
  : 'together 1w; apart 5w; together 10w';

const wasm = new Module();
let about;
let own_events = false;

// ---- Answers ----

let asked;
function judge_soon(delay) {
  clearTimeout(asked);
  by_id('verdict').setAttribute('aria-busy', 'true');
  const long = given().reduce((sum, unit) => sum + unit.text.length, 0) > largest_shown;
  if (long) say('Reading', '');
  asked = setTimeout(judge, long ? 50 : delay);
}

// A module that ends while it answers has most likely run out of memory; the next one starts afresh.
async function ask(request) {
  try {
    return wasm.ask(request);
  } catch (error) {
    await wasm.start();
    return { error: `The page could not judge this: ${error.message}` };
  }
}

function say(text, kind) {
  const verdict = by_id('verdict');
  if (verdict.textContent !== text) verdict.textContent = text;
  verdict.className = kind;
}

function kind_of_verdict({ exit, conditions }) {
  if (exit === 1) return 'fails';
  return exit === 0 && conditions.length === 0 ? 'holds' : 'maybe';
}

async function judge() {
  const mine = asked;
  by_id('replace').disabled = given().length === 0;
  await (given().length === 0 ? show_nothing() : show_answers());
  if (mine !== asked) return;
  by_id('verdict').setAttribute('aria-busy', 'false');
  keep_choices();
}

async function show_answers() {
  const answer = await ask(request_of('audit'));
  const report = answer.error ? null : JSON.parse(answer.json);
  say(answer.error ?? answer.headline, answer.error ? 'fails' : kind_of_verdict(answer));
  by_id('because').replaceChildren(...(report ? reasons(report, answer.conditions) : []));
  by_id('findings').replaceChildren(...(report ? findings(report) : []));
  const course = report ? await course_of(events_of()) : {};
  show_timeline(course);
  const purchase = report ? await purchase_of(wants_of(wants_box.value)) : {};
  if (!purchase) return;
  show_plan(purchase);
  show_clauses([answer.json, course.json, purchase.json]);
  show_json(answer.json, course.json, purchase.json);
}

function show_nothing() {
  say('Paste what one unit or more print, and the verdict stands here.', '');
  for (const id of ['because', 'findings', 'json']) by_id(id).replaceChildren();
  show_timeline({});
  show_plan({});
  show_clauses([]);
}

// ---- What to buy ----

const wants_box = by_id('wants');

// A large search takes seconds: what is found before it is painted first. Null if it is out of date then.
async function purchase_of(wants) {
  if (wants.length === 0) return {};
  const mine = asked;
  await new Promise((done) => setTimeout(done, 30));
  return mine === asked ? ask({ ...request_of('plan'), wants }) : null;
}

function show_plan(purchase) {
  const plan = purchase.json ? JSON.parse(purchase.json) : {};
  by_id('plan-verdict').textContent = purchase.error ?? plan.headline ?? '';
  by_id('plan-verdict').className = purchase.exit === 0 ? kind_of_verdict({ ...purchase, ...plan }) : 'fails';
  by_id('plan').replaceChildren(...(purchase.json ? plan_parts(purchase, plan) : []));
}

// ---- Timeline ----

const events_box = by_id('events');

function events_of() {
  if (!own_events && events_box.value !== usual_events()) events_box.value = usual_events();
  by_id('contact').hidden = given().length === 1;
  return events_box.value;
}

function course_of(events) {
  const unit = lacking(events);
  if (unit) return { error: `Paste what ${name_of(unit)} prints: the timeline brings it.` };
  return ask({ ...request_of('timeline'), events, others: replacements().map(input_of) });
}

function refusal_of({ refusals }, exit) {
  if (exit !== 1) return '';
  const when = refusals.length > 0 ? '' : ' after a replacement';
  return `These units may not form${when}; this is what they would run if they did.`;
}

let course_shown;
function show_timeline({ error, exit, summary, json }) {
  const course = json ? JSON.parse(json) : {};
  const { steps } = course;
  by_id('timeline-error').textContent = error ?? (steps ? refusal_of(course, exit) : '');
  by_id('summary').replaceChildren(...(steps ? [list(summary)] : []));
  by_id('steps').replaceChildren(...(steps
    ? [...part('Replacements', course.replacements, (all) => list(all.map(judged_replacement))),
      steps_table(steps), ...part('Taken for granted', course.assumed, noted)] : []));
  course_shown = steps;
  show_weeks();
  draw();
}

function draw() {
  const room = by_id('chart');
  room.replaceChildren(...(course_shown ? [chart(course_shown, room.clientWidth)] : []));
}

// The first loss of contact among the events, in whole weeks.
const loss = /\bapart\s+(\d+)\s*w(eeks?)?\s*(?=;|$)/;

function show_weeks() {
  const weeks = loss.exec(events_box.value)?.[1];
  by_id('lost').value = weeks ?? 'as written';
  if (weeks) by_id('weeks').value = weeks;
}

function set_weeks(weeks) {
  own_events = true;
  const step = `apart ${weeks}w`;
  const any = /\bapart\b[^;]*/;
  events_box.value = any.test(events_box.value) ? events_box.value.replace(any, step)
    : [events_box.value.trim(), step, 'together 10w'].filter(Boolean).join('; ');
  judge_soon(0);
}

// ---- Clauses and JSON ----

function show_clauses(texts) {
  const ids = Object.keys(about.clauses)
    .filter((id) => texts.some((text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text ?? '')));
  by_id('clauses').replaceChildren(ids.length === 0 ? el('p', {}, 'None yet.')
    : table('Each with the trust in its source', ['Clause', 'Trust', 'Rule', 'Source'],
      ids.map((id) => [el('span', { id: `clause-${id}`, tabindex: '-1' }, id),
        about.clauses[id].trust, about.clauses[id].rule, about.clauses[id].source])));
}

function show_json(...texts) {
  const titles = ['licgate audit --why-not --json', 'licgate timeline --json', 'licgate plan --json'];
  by_id('json').replaceChildren(...texts.flatMap((text, i) => text ? el('details', {},
    el('summary', {}, `What ${titles[i]} prints`),
    el('pre', { tabindex: 0, role: 'region', 'aria-label': titles[i] }, text)) : []));
}

// ---- Start ----

function listen() {
  by_id('add').addEventListener('click', () => {
    units.push(new_unit());
    show_units();
    by_id(`text-${units.length - 1}`).focus();
  });
  by_id('replace').addEventListener('click', add_replacement);
  by_id('example').addEventListener('click', () => {
    change_units(show_example);
    wants_box.value ||= 'Security Contexts=20';
    show_units();
    judge_soon(0);
  });
  by_id('clear').addEventListener('click', () => {
    units = [];
    own_events = example = holds_texts = false;
    by_id('kept').textContent = wants_box.value = '';
    show_units();
    judge_soon(0);
  });
  by_id('keep').addEventListener('click', async () => {
    clearTimeout(keeping);
    by_id('kept').textContent = await keep(true);
  });
  events_box.addEventListener('input', () => { own_events = true; judge_soon(150); });
  wants_box.addEventListener('input', () => judge_soon(150));
  by_id('weeks').addEventListener('input', ({ target }) => set_weeks(target.value));
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
  document.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    drop(event.dataTransfer.files);
  });
  // Links within the page leave the address alone: it holds the choices.
  document.addEventListener('click', (event) => {
    const target = event.target.closest?.('a[href^="#"]')?.getAttribute('href').slice(1);
    if (!target) return;
    event.preventDefault();
    by_id(target).scrollIntoView();
    by_id(target).focus();
  });
  new ResizeObserver(draw).observe(by_id('chart'));
}

async function start() {
  show_units();
  await wasm.start();
  about = wasm.ask({ do: 'about' });
  by_id('grammar').append(table('Events', ['Step', 'Meaning'],
    about.events.map(({ usage, help }) => [el('code', {}, usage), help])));
  by_id('about').textContent =
    `licgate ${about.version}, commit ${about.commit || 'unknown'}, sources ${about.sources}`;
  await restore();
  show_units();
  listen();
  await judge();
}

start().catch((error) => say(`This page cannot work here: ${error.message}`, 'fails'));
