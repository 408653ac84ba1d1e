import { expect, test } from 'vitest';
import { isHere } from './probe.ts';

class Connection {
	static make() {
		return undefined;
	}
	restart() {
		return undefined;
	}
	get onclose() {
		return null;
	}
}
const scope = { Connection, openPicker: () => undefined };

test.each([
	['api.Connection', true],
	['api.Connection.restart', true],
	['api.Connection.stop', false],
	['api.Connection.make_static', true],
	['api.Connection.stop_static', false],
	['api.Connection.close_event', true],
	['api.Connection.open_event', false],
	['api.Window.openPicker', true],
	['api.Window.closePicker', false],
	['api.Other', false],
	['api.Other.thing', false]
])('%s: %s', (path, expected) => {
	expect(isHere(path, scope)).toBe(expected);
});
