"""How long until a verdict is known: verdict.py LICGATE TREE FOLDER prints JSON, in seconds.

`make gate` runs in a copy of TREE's last commit in FOLDER: at first, again, after a new line in a
rule, after one in a property. Then LICGATE judges faulty systems, in its own process and over a
pipe, until it shows a violation.
"""
import json
import os
import shutil
import subprocess
import sys
import threading
import time

LICGATE, TREE, FOLDER = sys.argv[1:4]
RULE, PROPERTY = "model/failover.hpp", "properties/failover/encryption.hpp"
FAULTY = ["encryption-unchecked", "day-30-inside-the-grace", "one-too-many-uncut-on-5540"]
PATIENCE = 60.0


def seconds_of(work):
    start = time.monotonic()
    work()
    return round(time.monotonic() - start, 2)


def gate():
    plain = {name: value for name, value in os.environ.items() if "CCACHE" not in name.upper()}
    plain.pop("CMAKE_CXX_COMPILER_LAUNCHER", None)
    subprocess.run(["make", "gate"], cwd=FOLDER, env=plain, check=True, stdout=sys.stderr)


def after_a_line_in(file):
    with open(f"{FOLDER}/{file}", "a") as source:
        source.write("\n")
    return seconds_of(gate)


def gate_times():
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run(["git", "clone", "--quiet", TREE, FOLDER], check=True)
    return {"clean": seconds_of(gate), "warm": seconds_of(gate),
            "one_rule": after_a_line_in(RULE), "one_property": after_a_line_in(PROPERTY)}


def until_a_violation(command):
    """The time to the first line that tells of one; null if none came in time."""
    start = time.monotonic()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, text=True, **pipes) as run:
        patience = threading.Timer(PATIENCE, run.kill)
        patience.start()
        told = any("violated" in line for line in run.stdout)
        found = round(time.monotonic() - start, 3) if told else None
        patience.cancel()
        run.kill()
    return found


def first_kill(system):
    asked = [LICGATE, "conform", "--", LICGATE, "answer", "--system", system]
    return {"in_process": until_a_violation([LICGATE, "check", "--system", system]),
            "over_a_pipe": until_a_violation(asked)}


kills = {system: first_kill(system) for system in FAULTY}
print(json.dumps({"gate": gate_times(), "first_violation": kills}, indent=2))
