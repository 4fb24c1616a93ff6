"""Puts an engine behind the protocol of `licgate conform` (gate/foreign/README.md).

    licgate conform -- python3 adapter.py MODULE

MODULE stands beside this file. It has ABOUT, what the engine says of itself, and the class
Engine(start) with answer(situation), and trace(history) if it knows histories.
"""

import importlib
import json
import os
import sys


def waiting_lines():
    """All lines that wait, as often as some do."""
    rest = b""
    while chunk := os.read(sys.stdin.fileno(), 1 << 16):
        *lines, rest = (rest + chunk).split(b"\n")
        yield lines


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
    """Answers all that waits, then flushes, until it is stopped."""
    module = importlib.import_module(sys.argv[1])
    encode = json.JSONEncoder(separators=(",", ":")).encode
    engine = None
    for lines in waiting_lines():
        for message in map(json.loads, lines):
            if "stop" in message:
                return
            if "start" in message:
                engine = module.Engine(message["start"])
                said = {"started": {"protocol": 1, **module.ABOUT}}
            else:
                said = reply(engine, message)
            sys.stdout.write(encode(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
