/** The built site as plain files, the way any static host serves it, with the headers that a host should send. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { dirname, join, relative, sep } from 'node:path';
import sirv from 'sirv';

/** Names of files under this path change with their content. */
const immutablePath = '/_app/immutable/';

const headers: Readonly<Record<string, string>> = {
	// The pages carry the rest of their policy in a <meta>, which cannot say this one.
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** The document of a cell: only pages of this site may frame it, and opened by itself it is of no origin either. */
const cellPaths: readonly string[] = ['/cell.html', '/cell'];
const cellPolicy = "sandbox allow-scripts; frame-ancestors 'self'";

/** Whether there is a built site in this folder. */
export const isSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Serves `folder` as it is now; files that are built later are not seen. */
export function createSite(folder: string): RequestListener {
	const pages = foldersWithPages(folder);
	const notFound = readNotFound(folder);
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		extensions: ['html'],
		setHeaders: (response, pathname) => {
			response.setHeader(
				'Cache-Control',
				pathname.startsWith(immutablePath) ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	return (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (cellPaths.includes(request.url?.split('?')[0] ?? ''))
			response.setHeader('Content-Security-Policy', cellPolicy);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (redirectToFolder(request, response, pages)) return;
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
			response.end(request.method === 'HEAD' ? undefined : notFound);
		});
	};
}

/** Pages are linked by relative addresses, so `/lessons` has to become `/lessons/` before it is shown. */
function redirectToFolder(
	{ url = '/' }: IncomingMessage,
	response: ServerResponse,
	pages: ReadonlySet<string>
): boolean {
	const [path = '/', ...search] = url.split('?');
	if (!pages.has(path)) return false;
	response.writeHead(308, { Location: [`${path}/`, ...search].join('?') }).end();
	return true;
}

function foldersWithPages(folder: string): Set<string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const pages = entries.filter((entry) => entry.name === 'index.html').map((entry) => entry.parentPath);
	return new Set(
		pages.filter((page) => page !== folder).map((page) => `/${relative(folder, page).split(sep).join('/')}`)
	);
}

function readNotFound(folder: string): string {
	const file = join(folder, '404.html');
	return existsSync(file)
		? readFileSync(file, 'utf8')
		: `Not found. There is no 404.html in ${dirname(file)}.`;
}
