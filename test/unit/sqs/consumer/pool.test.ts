import { describe, expect, it } from "vitest";
import { Pool } from "../../../../src/sqs/consumer/run/pool.js";

/** A pool of messages named by their groups: `a1` and `a2` are of the group `a`, `-1` is of none. */
function newPool(concurrency: number) {
  const started: string[] = [];
  const pool = new Pool<{ readonly id: string; readonly group: string | undefined }>(
    concurrency,
    ({ id }) => {
      started.push(id);
    },
  );
  const add = (...ids: readonly string[]) =>
    pool.add(ids.map((id) => ({ id, group: id.startsWith("-") ? undefined : id.slice(0, 1) })));
  const finish = (group?: string) => {
    pool.leave();
    pool.free(group);
  };
  const take = (group?: string) => pool.take(group).map(({ id }) => id);
  return { pool, started, add, finish, take };
}

describe("the pool of a consumer", () => {
  it("starts as many messages as it may, in order", () => {
    const { pool, started, add, finish } = newPool(2);
    add("-1", "-2", "-3");
    expect(started).toEqual(["-1", "-2"]);
    expect(pool).toMatchObject({ running: 2, ready: 1, blocked: 0 });
    finish();
    expect(started).toEqual(["-1", "-2", "-3"]);
    expect(pool).toMatchObject({ running: 2, ready: 0, blocked: 0 });
  });

  it("starts the next message of a group when the previous one is complete", () => {
    const { pool, started, add } = newPool(3);
    add("a1", "a2", "b1", "a3");
    expect(started).toEqual(["a1", "b1"]);
    expect(pool).toMatchObject({ running: 2, ready: 0, blocked: 2 });
    pool.leave();
    expect(started).toEqual(["a1", "b1"]);
    pool.free("a");
    expect(started).toEqual(["a1", "b1", "a2"]);
    expect(pool).toMatchObject({ running: 2, ready: 0, blocked: 1 });
  });

  it("counts the first message of each group as ready", () => {
    const { pool, add } = newPool(1);
    add("-1", "a1", "a2", "b1", "b2", "b3");
    expect(pool).toMatchObject({ running: 1, ready: 2, blocked: 3 });
  });

  it("accepts messages of a group again after the last one is complete", () => {
    const { pool, started, add, finish } = newPool(1);
    add("a1");
    finish("a");
    add("a2");
    expect(started).toEqual(["a1", "a2"]);
    expect(pool).toMatchObject({ running: 1, ready: 0, blocked: 0 });
  });

  it("keeps a group busy whose waiting messages were taken, until it is freed", () => {
    const { pool, started, add, finish, take } = newPool(2);
    add("a1", "a2", "a3", "b1", "b2");
    expect(take("a")).toEqual(["a2", "a3"]);
    add("a4");
    expect(started).toEqual(["a1", "b1"]);
    expect(pool).toMatchObject({ ready: 0, blocked: 2 });
    finish("a");
    expect(started).toEqual(["a1", "b1", "a4"]);
  });

  it("starts a group again of which all messages were taken before the first one was started", () => {
    const { pool, started, add, finish, take } = newPool(1);
    add("-1", "a1", "a2");
    expect(take("a")).toEqual(["a1", "a2"]);
    add("a3");
    expect(pool).toMatchObject({ ready: 1, blocked: 0 });
    finish();
    expect(started).toEqual(["-1", "a3"]);
  });

  it("gives all waiting messages, and no more than once", () => {
    const { pool, add, finish, take } = newPool(1);
    add("a1", "a2", "b1", "b2", "-1");
    expect(take().sort()).toEqual(["-1", "a2", "b1", "b2"]);
    expect(take()).toEqual([]);
    finish("a");
    expect(pool).toMatchObject({ running: 0, ready: 0, blocked: 0 });
  });
});
