// Checks the manifest of the Indexed Job against the types of the Kubernetes API, and that it splits
// a run into as many parts as it has pods:
//   node kubernetes.mjs MODULES MANIFEST
// MODULES is a node_modules folder with kubernetes-models and yaml.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, manifest] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(`${modules}/${file}`));
const { Job } = await load('kubernetes-models/batch/v1/index.js');
const { parse } = (await load('yaml/dist/index.js')).default;
const text = readFileSync(manifest, 'utf8');
const written = parse(text);

new Job(written).validate();
assert.throws(() => new Job({ ...written, spec: { ...written.spec, completions: 'all' } }).validate());

const { spec } = written;
assert.equal(spec.completionMode, 'Indexed');
assert.ok(text.includes(`--part $k/${spec.completions}`), 'a part for each pod');
assert.deepEqual(spec.podFailurePolicy.rules[0].onExitCodes.values, [1, 2]);
