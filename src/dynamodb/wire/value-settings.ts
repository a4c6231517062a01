import { checkValueSettings, type ValueSettings } from "../values/settings.js";

export type { ValueSettings } from "../values/settings.js";

const settings = new WeakMap<object, ValueSettings>();

/**
 * Sets the value settings of a root: for its context, which all of its resources share, not for its client, which
 * others may use.
 *
 * @throws {TypeError} for an unknown setting
 */
export function useSettings(context: object, given: ValueSettings): void {
  checkValueSettings(given);
  settings.set(context, { ...given });
}

/** The settings of a context's root. */
export function settingsOf(context: object): ValueSettings {
  return settings.get(context) ?? {};
}
