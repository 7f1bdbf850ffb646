// Stands in for the native logger of the VS Code server, which npm cannot build everywhere: the same functions, in
// plain JavaScript. It is copied over the package's own index.js.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let level = 2;

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = level;
    this.isBare = false;
  }
  write(at, message) {
    if (at < this.level || !this.file) return;
    const line = this.isBare ? message : `${new Date().toISOString()} [${levels[at]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The folder is gone: the editor is ending.
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(to) {
    this.level = to;
  }
  setPattern() {}
  clearFormatters() {
    this.isBare = true;
  }
  flush() {}
  drop() {
    this.file = undefined;
  }
}

async function createLogger(type, name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger(type, name, file);
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (to) => {
  level = to;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = (name, file) => createLogger('rotating', name, file);
exports.createAsyncRotatingLogger = (name, file) => createLogger('rotating_async', name, file);
