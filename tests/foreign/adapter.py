"""Puts an engine behind the protocol of `licgate conform` (gate/foreign/README.md).

    licgate conform -- python3 adapter.py MODULE

MODULE stands beside this file. It has ABOUT, what the engine says of itself, and the class
Engine(platforms) with answer(situation), and trace(history) if it knows histories.
"""

import importlib
import json
import sys


def reply(engine, message):
    """What the engine says of one scenario."""
    seq = message["seq"]
    try:
        if "situation" in message:
            return {"seq": seq, "answer": engine.answer(message["situation"])}
        if hasattr(engine, "trace"):
            return {"seq": seq, "trace": engine.trace(message["history"])}
        return {"seq": seq, "unsupported": {"reason": "this engine has no histories"}}
    except Exception as failure:  # the gate shows the scenario beside it
        return {"seq": seq, "error": {"message": f"{type(failure).__name__}: {failure}"}}


def main():
    """Answers line by line until it is stopped."""
    module = importlib.import_module(sys.argv[1])
    encode = json.JSONEncoder(separators=(",", ":")).encode
    engine = None
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if "stop" in message:
            return
        if "start" in message:
            engine = module.Engine(message["start"]["platforms"])
            said = {"started": {"protocol": 1, **module.ABOUT}}
        else:
            said = reply(engine, message)
        print(encode(said), flush=True)


if __name__ == "__main__":
    main()
