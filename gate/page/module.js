// The module: the program's C++ as WebAssembly. ask(request) answers as gate/page/answer.hpp says.
const bytes_of = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

// What the C library asks of its host, which has neither files nor an environment: each call fails.
const no_such_thing = 52;
function host(memory) {
  const view = () => new DataView(memory().buffer);
  const none = () => no_such_thing;
  return {
    environ_get: () => 0,
    environ_sizes_get: (count, size) => {
      view().setUint32(count, 0, true);
      view().setUint32(size, 0, true);
      return 0;
    },
    fd_close: none,
    fd_seek: none,
    fd_write: none,
    proc_exit: () => { throw new Error('the module has ended'); },
  };
}

class Module {
  // A module that has failed, as when memory runs out, is of no more use: each start makes a new one.
  async start() {
    this.compiled ??= await WebAssembly.compile(
      bytes_of(document.getElementById('module').textContent));
    const { exports } = await WebAssembly.instantiate(this.compiled,
      { wasi_snapshot_preview1: host(() => this.exports.memory) });
    this.exports = exports;
    exports._initialize();
  }

  ask(request) {
    const bytes = new TextEncoder().encode(JSON.stringify(request));
    const at = this.exports.page_allocate(bytes.length);
    if (at === 0) throw new Error('no memory is left');
    new Uint8Array(this.exports.memory.buffer).set(bytes, at);
    const answer = this.exports.page_answer(at, bytes.length);
    this.exports.page_free(at);
    if (answer === 0) throw new Error('no memory is left');
    const memory = new Uint8Array(this.exports.memory.buffer);
    const text = new TextDecoder().decode(memory.subarray(answer, memory.indexOf(0, answer)));
    this.exports.page_free(answer);
    return JSON.parse(text);
  }
}
