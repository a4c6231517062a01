// All copies of the package share one default session. Files of one worker also share their modules unless a
// test resets them: modules that are imported again must not use the session of the previous copy.
Reflect.deleteProperty(globalThis, Symbol.for("tucuxi.defaultSession"));
