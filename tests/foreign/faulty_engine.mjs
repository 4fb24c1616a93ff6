// The engine with one fault: encryption is compared in pairs only, and not in clusters (CX-2).

import * as engine from "./engine.mjs";

export const about = {
  ...engine.about,
  name: "pairs and clusters in JavaScript, encryption forgotten in clusters",
};

export class Engine extends engine.Engine {
  encryptionMatches() {
    return true;
  }
}
