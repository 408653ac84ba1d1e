/** Reason phrases of the status codes we send (RFC 3261 §21). */
export const reasons = {
	100: 'Trying',
	200: 'OK',
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	407: 'Proxy Authentication Required',
	408: 'Request Timeout',
	416: 'Unsupported URI Scheme',
	420: 'Bad Extension',
	423: 'Interval Too Brief',
	480: 'Temporarily Unavailable',
	481: 'Call/Transaction Does Not Exist',
	482: 'Loop Detected',
	483: 'Too Many Hops',
	487: 'Request Terminated',
	500: 'Server Internal Error',
	503: 'Service Unavailable',
	505: 'Version Not Supported',
	513: 'Message Too Large'
} as const;
export type OwnStatus = keyof typeof reasons;
