// Runs a server until standard input ends, then ends it and removes its data folder.
// | Standard input is a pipe whose other end the parent holds. However the parent ends, even by SIGKILL, the
// system closes that end, and everything here ends as well.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const [folder, program, ...args] = process.argv.slice(2);
// Ctrl-C goes to the whole process group; a parent that cleans up then still needs the server.
process.on("SIGINT", () => {});
const server = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], detached: true });

const stop = () => server.kill("SIGKILL");
process.on("SIGTERM", stop);
process.stdin.on("end", stop).resume();
server.on("error", (error) => {
  console.error(error.message);
  end(1);
});
server.on("exit", (code) => end(code ?? 1));

function end(code) {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
