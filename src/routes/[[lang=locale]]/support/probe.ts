/** Whether this browser has what a path of @mdn/browser-compat-data names: asked of its own objects, never of its name. */

/** `api.RTCDataChannel.priority` in the global object of a page. An event counts as there when its handler is. */
export function isHere(path: string, scope: Readonly<Record<string, unknown>>): boolean {
	const [, owner = '', member = ''] = path.split('.');
	const found = owner === 'Window' ? scope : scope[owner];
	if (found === undefined || found === null) return false;
	if (member === '') return true;
	if (owner === 'Window') return member in scope;
	if (typeof found !== 'function') return false;
	if (member.endsWith('_static')) return member.slice(0, -'_static'.length) in found;
	const prototype = (found as { prototype?: object }).prototype;
	if (prototype === undefined) return false;
	return (member.endsWith('_event') ? `on${member.slice(0, -'_event'.length)}` : member) in prototype;
}
