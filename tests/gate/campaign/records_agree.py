"""records_agree.py SCHEMA LICGATE: whether the schema describes the records that runs write.

Every name that the schema has must be in some record, so that it describes nothing else.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

OF_PROOFS = {"platforms"}  # which need a solver
PAIR = ["--gtest_filter=FX_ENC_1.*/ASA5520:Histories.*", "--budget", "0.1"]


def runs(licgate, folder):
    """The records of a few runs."""
    known = folder / "known.txt"
    known.write_text("EncryptionIsEqual on ASA 5520: the pair does not form\n")
    faulty = ["--system", "encryption-unchecked"]
    checks = [
        ["check", "--budget", "0.7", "--jobs", "2"],
        ["check", *PAIR, *faulty, "--expected", known],
        ["check", *PAIR, "--part", "1/3"],
        ["conform", "--only", "EncryptionIsEqual", "--budget", "0.1", "--", licgate, "answer"],
    ]
    for number, arguments in enumerate(checks):
        file = folder / f"{number}.json"
        command = [licgate, arguments[0], "--json", file, *arguments[1:]]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        yield json.loads(file.read_text())


def names_in(value):
    """The names of all objects, at any depth."""
    if isinstance(value, list):
        return set().union(*(names_in(one) for one in value))
    if isinstance(value, dict):
        return set(value).union(*(names_in(one) for one in value.values()))
    return set()


def names_of(schema):
    """The names that a schema gives to values."""
    if isinstance(schema, list):
        return set().union(*(names_of(one) for one in schema))
    if isinstance(schema, dict):
        return set(schema.get("properties", {})).union(*(names_of(one) for one in schema.values()))
    return set()


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    wrong, seen = [], set()
    with tempfile.TemporaryDirectory() as folder:
        for record in runs(sys.argv[2], pathlib.Path(folder)):
            wrong += [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(record)]
            seen |= names_in(record)
    wrong += [f"no record has {name}" for name in sorted(names_of(schema) - seen - OF_PROOFS)]
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
