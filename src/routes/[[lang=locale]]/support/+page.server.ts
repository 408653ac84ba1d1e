import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { supportGroups } from '#content/support.ts';
import type { PageServerLoad } from './$types';
import { browsers, nodeAt, supportOf, type Support } from './versions.ts';

/** Read when the page is prerendered: the page carries what it shows of 20 MB of data. */
export const load: PageServerLoad = () => {
	const file = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
	const data = JSON.parse(readFileSync(file, 'utf8')) as {
		__meta: { version: string; timestamp: string };
	};
	return {
		source: { version: data.__meta.version, date: data.__meta.timestamp.slice(0, 10) },
		groups: supportGroups.map(({ id, title, rows }) => ({
			id,
			title,
			rows: rows.map(({ path, experiment }) => {
				const compat = nodeAt(data, path).__compat;
				const spec = compat?.spec_url;
				return {
					path,
					experiment,
					spec: typeof spec === 'string' ? spec : spec?.[0],
					support: browsers.map((browser): Support => {
						const statement = compat?.support[browser];
						return statement === 'mirror' ? { since: null } : supportOf(statement);
					})
				};
			})
		}))
	};
};
