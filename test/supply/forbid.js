// Loaded before a program: every way out of the process is noted in FORBIDDEN_LOG and refused.
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import inspector from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import tls from 'node:tls';
import vm from 'node:vm';
import workerThreads from 'node:worker_threads';

function refuse(what) {
  appendFileSync(process.env.FORBIDDEN_LOG, `${what}\n`);
  throw new Error(`forbidden: ${what}`);
}

/** Puts a refusal in the place of each of these. */
function forbid(home, name, ...methods) {
  for (const method of methods) {
    if (!(method in home)) continue;
    Object.defineProperty(home, method, {
      configurable: true,
      writable: true,
      value: function forbidden() {
        refuse(`${name}.${method}`);
      },
    });
  }
}

/** What Typst's WebAssembly makes of text: constants of its own, each spelled out here, and nothing else. */
const CONSTANTS = new Set([
  'return this',
  'return 0',
  'return true',
  'path: return path',
  "throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')",
  "throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')",
]);

globalThis.Function = new Proxy(Function, {
  construct(target, words) {
    return CONSTANTS.has(words.join(': ')) ? new target(...words) : refuse('new Function');
  },
  apply() {
    refuse('Function');
  },
});

forbid(net.Socket.prototype, 'Socket', 'connect');
forbid(net.Server.prototype, 'Server', 'listen');
forbid(net, 'net', 'connect', 'createConnection', 'createServer');
forbid(tls, 'tls', 'connect', 'createServer');
forbid(dgram, 'dgram', 'createSocket');
forbid(http, 'http', 'request', 'get', 'createServer');
forbid(https, 'https', 'request', 'get', 'createServer');
forbid(http2, 'http2', 'connect', 'createServer', 'createSecureServer');
forbid(inspector, 'inspector', 'open');
const lookups = ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'];
forbid(dns, 'dns', ...lookups);
forbid(dns.promises, 'dns.promises', ...lookups);
forbid(globalThis, 'globalThis', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest');
forbid(
  childProcess,
  'child_process',
  'spawn',
  'spawnSync',
  'exec',
  'execSync',
  'execFile',
  'execFileSync',
  'fork',
);
forbid(cluster, 'cluster', 'fork');
forbid(vm, 'vm', 'runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction', 'Script');
/** Threads of our own files are let through: this file is not loaded there, but the kernel watches them, too. */
workerThreads.Worker = new Proxy(workerThreads.Worker, {
  construct(target, [file, options = {}], made) {
    if (options.eval || !(file instanceof URL) || file.protocol !== 'file:') refuse('worker_threads.Worker');
    return Reflect.construct(target, [file, options], made);
  },
});
syncBuiltinESMExports();
