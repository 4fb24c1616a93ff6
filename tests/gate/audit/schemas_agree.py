"""schemas_agree.py SOURCES LICGATE: whether the schemas of audit, plan and timeline are right.

Every output must fit its schema, and no output may fit once a member is removed, added or of another
type. Whatever a schema describes must be in some output, so that it describes nothing else.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

NAMES = ("audit", "plan", "timeline")
IF_ASKED = {"why", "why_not"}
# Lists of which the units here have only some: the model's, and how a program was built.
DATA = {"feature", "platform", "standing", "known_standing"}
NULL = {"type": "null"}
OF_BUILDS = "#/$defs/stamp/properties/commit/anyOf/"

WANTS = (
    ["Security Contexts=20"],
    ["Security Contexts=11", "Botnet Traffic Filter=Enabled", "Failover=Active/Active"],
    ["AnyConnect Premium Peers=100", "GTP/GPRS=Enabled"],
    ["10GE I/O=Enabled"],
    ["Inside Hosts=50"],
)
EVENTS = (
    ["together 10w; apart 30d; apart 5w; together 0d; together 400d"],
    ["together 1w; buy 1 Botnet Traffic Filter=Enabled for 4w; together 5w", "--from", "2026-11-29"],
    ["deactivate 1 1; apart 31d; activate 1 1; together 300w", "--from", "9999-01-01"],
    ["shutdown 1 3d; switch 1; reload 1; switch 2; clock 2 +8d; permanent 1; old-software 1"],
    ["apart 1d; reload 2; together 100w"],
    ["buy 1 Encryption-3DES-AES=Enabled for 4w; buy 2 Encryption-3DES-AES=Enabled for 6w; "
     "together 5w; apart 1d; together 5w"],
)


# Files that are changed, as texts for others: what the fixtures do not have.
LICENSE = "This platform has"
HOSTS = "Inside Hosts                      : "
DES = "VPN-3DES-AES                      : Enabled        "
IS_5505 = {"ASA5520": "ASA5505", "Active/Active": "Active/Standby"}
IS_PLUS = IS_5505 | {"ASA 5520 VPN Plus": "ASA 5505 Security Plus"}
KEY_2 = "0xb1b2b3b4 0xbb77bb88 0x1b2b3b4f 0x9b8b7b6e 0x5b4b3b2d"
CHANGED = (
    ("5585-member-2.txt", {}),
    ("5520-primary.txt", {"ASA5520": "ASA5599"}),
    ("5520-primary.txt", {"Hardware:": "Hard:", "ASA 5520 VPN Plus": "Base"}),
    ("5520-primary.txt", IS_5505),
    ("5520-primary.txt", IS_PLUS),
    ("5520-secondary.txt", IS_PLUS | {f"{HOSTS}Unlimited": f"{HOSTS}50"}),
    ("time-based-5520.txt", {KEY_2: "0x00000000 0x00000000 0x00000000 0x00000000 0x00000000"}),
    ("5515-des.txt", {"9.1(2)": "8.2(5)"}),
    ("5520-botnet-primary.txt", {"Licensed features for": "Failover cluster licensed features for"}),
    ("5520-botnet-primary.txt", {LICENSE: f"""Failover cluster licensed features for this platform:
Inside Hosts : Unlimited perpetual
Failover : Active/Active perpetual
Encryption-3DES-AES : Enabled perpetual
Botnet Traffic Filter : Enabled 728 days
{LICENSE}"""}),
    ("5520-two-keys.txt", {"Enabled    646 days": "Enabled"}),
    ("5520-two-keys.txt", {f"{DES}perpetual": f"{DES}30 days"}),
    ("5520-botnet-secondary.txt", {f"{DES}perpetual": f"{DES}50 days"}),
    ("5520-botnet-secondary.txt", {f"{DES}perpetual": "VPN-3DES-AES : Disabled perpetual"}),
)


def changed(fixtures, folder):
    """Changed files, each of a unit with another serial number, with the fixtures they are from."""
    for number, (name, texts) in enumerate(CHANGED):
        text = fixtures[name].read_text().replace("0000T", "0001T")
        for old, new in texts.items():
            text = text.replace(old, new)
        file = folder / f"{number}-{name}"
        file.write_text(text)
        yield file, fixtures[name]


def groups(files, altered):
    """Units, as arguments: each alone, each with its neighbor, a cluster, one with units that are
    alike, and changed files."""
    for file in files:
        yield [file]
    for one, other in zip(files, files[1:]):
        yield [one, other]
    members = [file for file in files if "member" in file.name]
    yield members
    yield [*members, *(file for file, original in altered if original in members)]
    before = files[-1]
    for file, original in altered:
        yield [file]
        yield [original, file, "--roles", "slave,master"]
        yield [before, file]
        before = file


def commands(sources, folder):
    """The commands to run, each with the name of its schema."""
    fixtures = sources / "tests/fixtures"
    files = sorted([*(fixtures / "audit").iterdir(), *(fixtures / "timeline").iterdir()])
    altered = list(changed({file.name: file for file in files}, folder))
    other, _ = altered[-1]
    for units in groups(files, altered):
        yield "audit", [*units, "--why", "--why-not"]
        if len(units) == 1:
            yield "audit", [*units, "--part", "1=ASA5515-IPS-K9"]
        for wants in WANTS:
            yield "plan", [*units, *(word for want in wants for word in ("--want", want))]
        for events in (*EVENTS, [f"replace 2 {other}; together 1w"]):
            yield "timeline", [*units, "--events", *events]


def outputs(licgate, sources, folder):
    """What the commands print; nothing if they refuse their input."""
    for name, arguments in commands(sources, folder):
        command = [licgate, name, "--json", *arguments]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if run.returncode not in (0, 1, 2) or (run.returncode < 2 and not run.stdout):
            sys.exit(f"{command} ended with {run.returncode}: {run.stderr}")
        if run.stdout:
            yield name, json.loads(run.stdout)


def described(schema, place="#"):
    """The places of a schema: members, items, alternatives and words."""
    for word in ("properties", "$defs"):
        for name, part in schema.get(word, {}).items():
            yield f"{place}/{word}/{name}"
            yield from described(part, f"{place}/{word}/{name}")
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            yield f"{place}/{word}"
            yield from described(schema[word], f"{place}/{word}")
    for number, part in enumerate(schema.get("anyOf", [])):
        yield f"{place}/anyOf/{number}"
        yield from described(part, f"{place}/anyOf/{number}")
    if place.split("/")[-1] not in DATA:
        yield from (f"{place}/enum/{word}" for word in schema.get("enum", []))


class Seen:
    """What outputs have of a schema, and whether the schema refuses changes of them."""

    def __init__(self, schema):
        jsonschema.Draft202012Validator.check_schema(schema)
        self.validator = jsonschema.Draft202012Validator(schema)
        self.schema = schema
        self.places = {"#"}
        self.members = []  # that no output had before: the place, the object and the name
        self.outputs = self.changes = 0
        self.wrong = []

    def take(self, output):
        self.outputs += 1
        self.wrong += [f"{list(e.path)}: {e.message[:200]}" for e in self.validator.iter_errors(output)]
        self.members = []
        self.visit(output, self.schema, "#")
        for place, owner, name in self.members:
            self.change(output, place, owner, name)

    def visit(self, value, schema, place):
        """Takes note of the places of a value and of all in it."""
        self.places.add(place)
        if "$ref" in schema:
            place = schema["$ref"]
            schema = self.schema["$defs"][place.split("/")[-1]]
            self.places.add(place)
        for number, part in enumerate(schema.get("anyOf", [])):
            if self.fits(value, part):
                self.visit(value, part, f"{place}/anyOf/{number}")
        if "enum" in schema:
            self.places.add(f"{place}/enum/{value}")
        if isinstance(value, list) and "items" in schema:
            for item in value:
                self.visit(item, schema["items"], f"{place}/items")
        if isinstance(value, dict):
            self.visit_members(value, schema, place)

    def fits(self, value, schema):
        """Whether an alternative is that of a value: null and what is nested have their own."""
        if value is None or schema == NULL:
            return value is None and schema == NULL
        return isinstance(value, (dict, list)) or self.validator.evolve(schema=schema).is_valid(value)

    def visit_members(self, value, schema, place):
        for name, inner in value.items():
            if name in schema.get("properties", {}):
                member = f"{place}/properties/{name}"
                if member not in self.places:
                    self.members.append((member, value, name))
                self.visit(inner, schema["properties"][name], member)
            elif isinstance(schema.get("additionalProperties"), dict):
                self.visit(inner, schema["additionalProperties"], f"{place}/additionalProperties")

    def change(self, output, place, owner, name):
        """Changes a member and expects that the schema refuses the output."""
        whole = dict(owner)
        changes = {
            f"{place} of another type": whole | {name: {} if isinstance(whole[name], list) else []},
            f"{place} beside another member": whole | {"no such member": 1},
        }
        if name not in IF_ASKED:
            changes[f"no {place}"] = {other: whole[other] for other in whole if other != name}
        for what, changed_owner in changes.items():
            owner.clear()
            owner.update(changed_owner)
            self.changes += 1
            if self.validator.is_valid(output):
                self.wrong.append(f"accepted: {what}")
        owner.clear()
        owner.update(whole)

    def unseen(self):
        places = dict.fromkeys(described(self.schema))
        return [p for p in places if p not in self.places and not p.startswith(OF_BUILDS)]


def disagreements(schemas, foreign):
    """What schemas say differently of one thing."""
    forms = collections.defaultdict(list)
    for schema in schemas.values():
        for name, form in schema["$defs"].items():
            if name == "stamp":  # which names the version of its schema
                form = {**form, "properties": {**form["properties"], "schema": None}}
            if form not in forms[name]:
                forms[name].append(form)
    yield from (f"schemas differ in {name}" for name in forms if len(forms[name]) > 1)
    platforms = [name for name in foreign["place-name"]["enum"] if name != "synthetic"]
    for name, words in {"feature": foreign["feature"]["enum"], "platform": platforms}.items():
        if forms[name][0]["enum"] != words:
            yield f"the schema of foreign programs lists each {name} otherwise"


def main(sources, licgate):
    sources = pathlib.Path(sources)
    schemas = {name: json.loads((sources / f"gate/{name}/schema.json").read_text()) for name in NAMES}
    foreign = json.loads((sources / "gate/foreign/schema.json").read_text())["$defs"]
    seen = {name: Seen(schema) for name, schema in schemas.items()}
    with tempfile.TemporaryDirectory() as folder:
        for name, output in outputs(licgate, sources, pathlib.Path(folder)):
            seen[name].take(output)
    wrong = list(disagreements(schemas, foreign))
    for name, of_schema in seen.items():
        print(f"{name}: {of_schema.outputs} outputs, {of_schema.changes} changes of them")
        wrong += [f"{name}: {line}" for line in of_schema.wrong]
        wrong += [f"{name}: no output has {place}" for place in of_schema.unseen()]
    for line in dict.fromkeys(wrong):
        print(line)
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
