import { checkValueSettings, type ValueSettings } from "../values/settings.js";

export type { ValueSettings } from "../values/settings.js";

const settings = new WeakMap<object, ValueSettings>();

/**
 * Gives a root its settings: by its context, which all of its resources share, and not by its client, which others use.
 *
 * @throws {TypeError} for settings that there are not
 */
export function useSettings(context: object, given: ValueSettings): void {
  checkValueSettings(given);
  settings.set(context, { ...given });
}

/** The settings of the root that a context belongs to. */
export function settingsOf(context: object): ValueSettings {
  return settings.get(context) ?? {};
}
