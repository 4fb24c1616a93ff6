// Puts an engine behind the protocol of `licgate conform` (gate/foreign/README.md).
//
//     licgate conform -- node adapter.mjs MODULE
//
// MODULE stands beside this file. It exports `about`, what the engine says of itself, and the
// class Engine(start) with answer(situation), and trace(history) if it knows histories.

import { argv, stdin, stdout } from "node:process";

/** What the engine says of one scenario. */
function reply(engine, message) {
  const { seq } = message;
  try {
    if ("situation" in message) return { seq, answer: engine.answer(message.situation) };
    if (engine.trace) return { seq, trace: engine.trace(message.history) };
    return { seq, unsupported: { reason: "this engine has no histories" } };
  } catch (failure) {
    return { seq, error: { message: String(failure) } }; // the gate shows the scenario beside it
  }
}

/** Hears messages and says what is to be sent back, until it is stopped. */
class Conversation {
  stopped = false;

  constructor(module) {
    this.module = module;
  }

  hear(message) {
    if ("start" in message) {
      this.engine = new this.module.Engine(message.start);
      return { started: { protocol: 1, ...this.module.about } };
    }
    if ("stop" in message) {
      this.stopped = true;
      return undefined;
    }
    return reply(this.engine, message);
  }
}

/** Answers all that waits, then writes once. */
async function main() {
  const conversation = new Conversation(await import(`./${argv[2]}.mjs`));
  let rest = "";
  for await (const chunk of stdin.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    const replies = lines.map((line) => conversation.hear(JSON.parse(line))).filter(Boolean);
    if (replies.length > 0)
      stdout.write(replies.map((said) => `${JSON.stringify(said)}\n`).join(""));
    if (conversation.stopped) return stdin.destroy();
  }
}

await main();
