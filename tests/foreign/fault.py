"""A program that breaks the protocol of `licgate conform` in one way: fault.py KIND [PIDS].

It adds the number of each process of its own to the file PIDS, so that a test can see that they end.
It knows pairs only, refuses nothing and combines nothing. Most kinds fail on each scenario whose
first unit has an all-zero permanent key and on no other, so that the gate can find such a scenario.
"""

import json
import os
import signal
import subprocess
import sys
import time

from adapter import waiting_lines

LATER = 600  # seconds, longer than any gate waits
STARTED = {
    "protocol": 1,
    "name": "fault.py",
    "version": "1",
    "language": "Python",
    "supports": ["pairs", "situations", "licenses"],
    "alternative readings": [],
    "window": 16,
}


def send(line):
    """Writes a line, and flushes."""
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def say(message):
    send(json.dumps(message).encode())


def answer(situation):
    """Of the right form: each unit runs what it has."""
    units = [{"running": [unit["license"]], "signatures": False} for unit in situation["units"]]
    return {"refusals": [], "units": units, "contexts fit": True}


def reply(seq, situation):
    say({"seq": seq, "answer": answer(situation)})


def twice(seq, situation):
    reply(seq, situation)
    reply(seq, situation)


def two_names(seq, situation):
    text = json.dumps(answer(situation))
    send(f'{{"seq": {seq}, "answer": {text}, "answer": {text}}}'.encode())


def crash():
    os.kill(os.getpid(), signal.SIGABRT)


def crash_late(seq, situation):
    reply(seq, situation)
    crash()


def debug_late(seq, situation):
    reply(seq, situation)
    send(b"debug: answered")


def differs(seq, situation):
    """Refuses for a time-based slot of all zeros, which is normal."""
    slot = situation["units"][0]["all-zero time-based slot"]
    refusals = [{"clause": "FX-KEY-1", "units": [0]}] if slot else []
    say({"seq": seq, "answer": {**answer(situation), "refusals": refusals}})


def large(seq, situation):
    """Almost 1 MiB, and of another form."""
    elements = b"[]," * ((1 << 20) // 3 - 100)
    send(b'{"seq": %d, "answer": {"refusals": [%s[]]}}' % (seq, elements))


def many_names(seq, situation):
    names = b"".join(b'"%d":0,' % i for i in range(100_000))
    send(b'{"seq": %d, "answer": {%s"x":0}}' % (seq, names))


def deep(seq, situation):
    send(b'{"seq": %d, "answer": %s0%s}' % (seq, b"[" * 500_000, b"]" * 500_000))


def flood(text):
    while True:
        os.write(sys.stdout.fileno(), text * (1 << 16))


# What is done instead of a reply to a scenario with an all-zero key.
ON_ZERO_KEY = {
    "crash": lambda seq, situation: crash(),
    "crash-late": crash_late,
    "debug-late": debug_late,
    "differs": differs,
    "large": large,
    "many-names": many_names,
    "deep": deep,
    "floods-lines": lambda seq, situation: flood(b"\n"),
    "floods-one-line": lambda seq, situation: flood(b"x"),
    "silent": lambda seq, situation: None,
    "not-utf8": lambda seq, situation: send(b'{"seq": "\xff"}'),
    "not-json": lambda seq, situation: send(b"{"),
    "off-schema": lambda seq, situation: say({"seq": seq, "answer": {"refusals": "none"}}),
    "no-seq": lambda seq, situation: say({"answer": answer(situation)}),
    "unknown-seq": lambda seq, situation: reply(seq + 1_000_000_000, situation),
    "repeated-seq": twice,
    "too-long": lambda seq, situation: say({"seq": seq, "error": {"message": "x" * (2 << 20)}}),
    "closes-output": lambda seq, situation: (os.close(sys.stdout.fileno()), time.sleep(LATER)),
    "error": lambda seq, situation: say({"seq": seq, "error": {"message": "an all-zero key"}}),
    "two-names": two_names,
}


def late(seq, situation):
    time.sleep(0.1)
    reply(seq, situation)


def chatter(seq, situation):
    send(b"debug: a scenario")
    reply(seq, situation)


unsent = []


def flush_64(seq, situation):
    """Keeps replies until there are 64."""
    unsent.append(json.dumps({"seq": seq, "answer": answer(situation)}))
    if len(unsent) == 64:
        send("\n".join(unsent).encode())
        unsent.clear()


# What is done instead of a reply to any scenario.
ALWAYS = {
    "unsupported": lambda seq, situation: say({"seq": seq, "unsupported": {"reason": "all are"}}),
    "late": late,
    "chatter": chatter,
    "flushes-64": flush_64,
}

def note(pid):
    """Adds a process to the file of them."""
    if len(sys.argv) > 2:
        with open(sys.argv[2], "a", encoding="ascii") as pids:
            pids.write(f"{pid}\n")


# What is done before anything is read.
AT_FIRST = {
    "crash-at-start": lambda: sys.exit("no such module"),
    "silent-at-start": lambda: time.sleep(LATER),
    "wrong-protocol": lambda: STARTED.update(protocol=2),
    "unknown-support": lambda: STARTED["supports"].append("triples"),
    "flushes-64": lambda: STARTED.update(window=64),
    "ignores-term": lambda: signal.signal(signal.SIGTERM, signal.SIG_IGN),
    "grandchild": lambda: note(subprocess.Popen(["sleep", str(LATER)]).pid),
    "floods-errors": lambda: sys.stderr.write("An error that is none.\n" * 450_000),  # 10 MB
}

AT_LAST = {
    "ignores-term": lambda: time.sleep(LATER),
    "floods-at-end": lambda: flood(b"\n"),
}

KINDS = {"ok", "reversed", "starts-twice", *ON_ZERO_KEY, *ALWAYS, *AT_FIRST, *AT_LAST}


def hear(kind, message):
    """Does what the kind does with a message."""
    if "start" in message:
        for _ in range(2 if kind == "starts-twice" else 1):
            say({"started": STARTED})
    elif "situation" in message:
        zero_key = message["situation"]["units"][0]["all-zero permanent key"]
        usual = ALWAYS.get(kind, reply)
        fault = ON_ZERO_KEY.get(kind, usual)
        (fault if zero_key else usual)(message["seq"], message["situation"])


def main():
    kind = sys.argv[1]
    if kind not in KINDS:
        sys.exit(f"no kind is called {kind}; there are {', '.join(sorted(KINDS))}")
    note(os.getpid())
    AT_FIRST.get(kind, lambda: None)()
    for lines in waiting_lines():
        for line in lines[::-1] if kind == "reversed" else lines:
            hear(kind, json.loads(line))
    AT_LAST.get(kind, lambda: None)()


if __name__ == "__main__":
    main()
