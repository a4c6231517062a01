// All copies of the package share one default session. Files of one worker share their modules as well, unless a test
// resets them: what is then imported anew must not go on with the session of the copy before it.
Reflect.deleteProperty(globalThis, Symbol.for("tucuxi.defaultSession"));
