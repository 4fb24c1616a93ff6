"""schema_agrees.py SCHEMA DOCUMENTS: whether the schema and the reader accept the same documents.

DOCUMENTS is a program; it prints a line for each document, with its definition and what the reader
says. Prints every disagreement that has no reason below, and exits with 1 if there is one. Also
checks that the schema is one, that its examples are as it says, and that everything is described.
"""
import collections
import json
import re
import subprocess
import sys
import time

import jsonschema

# Keywords of draft 7, and those that 2020-12 calls otherwise.
KEYWORDS = set("""$schema $id $ref $defs title description examples type enum const properties required
    additionalProperties minProperties maxProperties items minItems maxItems uniqueItems minimum maximum
    pattern minLength allOf anyOf not if then else""".split())

# What the reader knows and a schema cannot say, as the reader says it.
READER_KNOWS = {
    "the platform of the unit": [
        r'the platform has no "FEATURE"$',
        r'"(FEATURE|amount)" is \d+, not from 0 to \d+$',
        r"the platform has no Security Plus edition$",
        r"the platform is not sold with IPS$",
        r"the first unit must be the platform's own model$",
    ],
    "the units, keys and events of the scenario": [
        r'"(unit|key|place|units)" is \d+, not from 0 to \d+$',
        r"the unit has no keys, so it has no such event$",
        r'"parts" is not a list of \d+, the part of each unit$',
        r"two keys of one feature are active \(KEY-03\)$",
    ],
    "the question": [
        r'"(units|keys|steps)" is not a list of (\d+) to \2 \1$',
        r'"units" is not a list of 1 to \d+ units$',
        r'running: "FEATURE" is missing$',
    ],
    "the other refusals": [r'"CLAUSE" is repeated$'],
    "the property": [r"^the property (speaks of|does not (speak of|concern|change)) .*$"],
}
# A schema takes 1.0 for a whole number.
FRACTION = r'"[^"]+" is not a whole number( from 0)?$'


def words_of(definition):
    return "|".join(re.escape(word) for word in definition["enum"])


def known_to_reader(schema):
    """What the reader knows, with the words of the schema."""
    words = {
        "FEATURE": words_of(schema["$defs"]["feature"]),
        "CLAUSE": words_of(schema["$defs"]["refusal"]["properties"]["clause"]),
    }
    def filled(message):
        for name, alternatives in words.items():
            message = message.replace(name, f"(?:{alternatives})")
        return re.compile(message)
    return {kind: [filled(m) for m in messages] for kind, messages in READER_KNOWS.items()}


def reason_of(line, known):
    """The kind of what the reader knows, or None."""
    for kind, messages in known.items():
        if any(message.search(line["said"]) for message in messages):
            return kind
    if re.search(FRACTION, line["said"]) and "1.0" in json.dumps(line["document"]):
        return "how a number is written"
    return None


def require(holds, message):
    if not holds:
        sys.exit(message)


def schemas_in(schema):
    """The schema and all schemas in it."""
    yield schema
    for word in ("properties", "$defs"):
        for inner in schema.get(word, {}).values():
            yield from schemas_in(inner)
    for word in ("anyOf", "allOf"):
        for inner in schema.get(word, []):
            yield from schemas_in(inner)
    for word in ("items", "not", "if", "then", "else"):
        if word in schema:
            yield from schemas_in(schema[word])


def validators_of(schema):
    def of(name):
        part = {"$schema": schema["$schema"], "$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}
        return jsonschema.Draft202012Validator(part)
    return {name: of(name) for name in schema["$defs"]}


def check_schema(schema, validators):
    jsonschema.Draft202012Validator.check_schema(schema)
    for part in schemas_in(schema):
        require(part.keys() <= KEYWORDS, f"not in draft 7: {part.keys() - KEYWORDS}")
    for name, definition in schema["$defs"].items():
        require(definition.get("description"), f"{name} has no description")
        for member, form in definition.get("properties", {}).items():
            require(form.get("description"), f"{member} of {name} has no description")
        require(definition.get("examples"), f"{name} has no example")
        for example in definition["examples"]:
            validators[name].validate(example)
    whole = jsonschema.Draft202012Validator(schema)
    for line in ("start", "started", "question", "reply", "stop", "stored"):
        for example in schema["$defs"][line]["examples"]:
            whole.validate(example)


def lines_of(program):
    with subprocess.Popen([program], stdout=subprocess.PIPE, encoding="utf-8") as documents:
        for line in documents.stdout:
            yield json.loads(line)
    require(documents.returncode == 0, f"{program} ended with {documents.returncode}")


def compare(lines, validators, known):
    """Counts documents by what was said of them, and prints what disagrees."""
    count = collections.Counter()
    for line in lines:
        fits, said = validators[line["definition"]].is_valid(line["document"]), line["said"]
        count["changed" if line["changed"] else "original"] += 1
        if fits == (said == ""):
            count["both accept" if fits else "both refuse"] += 1
            continue
        reason = reason_of(line, known) if fits and line["changed"] else None
        count[f"only the reader refuses: {reason}" if reason else "disagree"] += 1
        if not reason:
            print(f'{line["definition"]}: the schema {"accepts" if fits else "refuses"}, the reader '
                  f'says "{said}": {json.dumps(line["document"])[:2000]}')
    return count


def main(schema_file, program):
    started = time.monotonic()
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    validators = validators_of(schema)
    check_schema(schema, validators)
    count = compare(lines_of(program), validators, known_to_reader(schema))
    for what, number in sorted(count.items()):
        print(f"{number:7,} {what}")
    print(f"{time.monotonic() - started:7.1f} seconds")
    require(count["changed"] >= 5000, "too few documents were changed")
    require(count["disagree"] == 0, "the schema and the reader disagree")


main(*sys.argv[1:])
