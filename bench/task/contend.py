"""The contender's side in Python: prepares once, runs on the parent's request, and reports the measurement."""

import json
import resource
import sys
import time


def contend(prepare):
    task = json.loads(sys.argv[1])
    run = prepare(task)
    print("ready", flush=True)
    for line in sys.stdin:
        task["checksum"] = 0 if line.strip() == "prove" else None
        cpu, wall = 0 if task["countsFromStart"] else time.process_time(), time.perf_counter()
        count = run()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        sample = {"count": count, "wall": wall * 1000, "cpu": cpu * 1000, "peak": peak_memory()}
        if task["checksum"] is not None:
            sample["checksum"] = task["checksum"]
        print(json.dumps(sample), flush=True)


def look(task, key):
    """Computes a checksum of the keys (FNV-1a of each) in a run that is not measured."""
    if task["checksum"] is None:
        return
    mixed = 0x811C9DC5
    for byte in key.encode():
        mixed = (mixed ^ byte) * 0x01000193 & 0xFFFFFFFF
    task["checksum"] += mixed


def work(task):
    """What a loop does with each item besides reading it."""
    if task["workPerItem"] == 0:
        return
    end = time.perf_counter() + task["workPerItem"] / 1000
    while time.perf_counter() < end:
        pass


def peak_memory():
    """The peak memory of the process in MiB."""
    if sys.platform == "linux":
        # ru_maxrss includes the memory of the parent when it created this process.
        with open("/proc/self/status", encoding="utf8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
