/** Certificates made with OpenSSL, and bytes that are none. */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromBase64 } from '../bytes/base64.ts';
import { decodeCertificate } from './certificate.ts';

/** openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -days 30 -subj /CN=WebRTC */
const ec = fromBase64(
	'MIIBdzCCAR2gAwIBAgIURQTxWMBat2mErFJ3TByjyf/rcH4wCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGV2ViUlRDMB4XDTI2MTEzMDIzMDIwM1oXDTI2MTIzMDIzMDIwM1owETEPMA0GA1UEAwwGV2ViUlRDMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFWBocIVnL8v4Bau07Jh5FrvPMIkyC9hLB8RbHYk5Hn4nVBG7NfZO4J/eFryk13in0sEUsgamGGv2x0x5uJ6bt6NTMFEwHQYDVR0OBBYEFIBtw6Sn12SgtI0iRzF4v6iXCOMxMB8GA1UdIwQYMBaAFIBtw6Sn12SgtI0iRzF4v6iXCOMxMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgPJuM2sTWD1xH6TtTKTQeT7JVJd0gkDC4HHWWQlskQTQCIQCxdWCS4eeFeYbAKTHJeO3RG+db5rvZFcVcOgWsb3lOCg=='
)!;
/** openssl req -x509 -newkey rsa:2048 -days 36500 -subj /O=Lab/CN=relay */
const rsa = fromBase64(
	'MIIDHzCCAgegAwIBAgIUZxyJOf113yNkmS/4dJ5AoU00dVwwDQYJKoZIhvcNAQELBQAwHjEMMAoGA1UECgwDTGFiMQ4wDAYDVQQDDAVyZWxheTAgFw0yNjExMzAyMzAyMDNaGA8yMTI2MTEwNjIzMDIwM1owHjEMMAoGA1UECgwDTGFiMQ4wDAYDVQQDDAVyZWxheTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBANKd/FsyuUSxlybCEOcd2/LxYwRsZ2RtPi1YbCGskB/+Eou1x6dn9sG5gqc1fdCWXLI78lE+v40jGrBdk/5SDIijh/+yOVl/8OBM3yEB+0zlAP24Rh+WKEkRcTKI+spvQjzwHsx0tXfzWksZJbJKO2fWx0GB7Jy3o1eG/a3Cf8JT2EXIOLPwyDkbHk+p7ISthJbLX83gL9W2HRpjIa4LKrqBWv5vDe3vJu2q453eXSCSML5rghzojBgypLlktIOe2YNKNbfaAuLX02X1OXtmZanXvcq9oRr1ZmB7NLO2APvULyok34q35YS8elfeQYTO6avzRZCgsTXP7LXQaGnSwKcCAwEAAaNTMFEwHQYDVR0OBBYEFAxvkT7z+1BuBAhTgf+86ShWCg63MB8GA1UdIwQYMBaAFAxvkT7z+1BuBAhTgf+86ShWCg63MA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAKk9pC047hM7OsY/X1S2LijjahI6D96kr6JXFilmJIBMeWj3ETq18MtY9r2c7UnOFgFFohS/KDOSi5J4qTzqQ2Wj+ZCvr25Aes+cJ/4adR+oHZDGfGWEFcwgY+27OYkGKX3s8kGHkmwKtcTnLnd55/hz4wHf+L5RXvB4xvckuYs+QTFlhDqpXyWEKqHYWwX0iP/8aTkyw3UvXilYBb1la5DaOtUjURerthVg8Vi8GMnb4EaiZ5u9qSQB9KYuioXxaoi88BgZrhS0ilwgTk2BY8fgNX94f8WV2NPHraIeV67Dagv6672ya8WybGU6TjjuKarjhE87MI5d/yxuHhB4qYI='
)!;

it('reads names, life and key of a certificate like those of browsers', () => {
	expect(decodeCertificate(ec)).toMatchObject({
		serial: '4504f158c05ab76984ac52774c1ca3c9ffeb707e',
		issuer: 'WebRTC',
		subject: 'WebRTC',
		isSelfIssued: true,
		notBefore: Date.UTC(2026, 10, 30, 23, 2, 3),
		notAfter: Date.UTC(2026, 11, 30, 23, 2, 3),
		key: 'ECDSA P-256'
	});
});

it('finds the public key, byte for byte', () => {
	const { offset, length } = decodeCertificate(ec)!.publicKey;
	expect(
		createHash('sha256')
			.update(ec.subarray(offset, offset + length))
			.digest('hex')
	).toBe('5983b94739a2e37314176b203faa61933727f0686274ab687fe2e3244dcf515f');
});

it('knows the size of an RSA key, several names, and years of four digits', () => {
	expect(decodeCertificate(rsa)).toMatchObject({
		issuer: 'Lab, relay',
		key: 'RSA 2048',
		notAfter: Date.UTC(2126, 10, 6, 23, 2, 3)
	});
});

it('says nothing of what is no certificate, and never throws', () => {
	expect(decodeCertificate(new Uint8Array())).toBeUndefined();
	expect(decodeCertificate(new Uint8Array(20_000))).toBeUndefined();
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			decodeCertificate(bytes);
		})
	);
	fc.assert(
		fc.property(fc.nat(ec.length - 1), fc.nat(255), (at, value) => {
			const bytes = new Uint8Array(ec);
			bytes[at] = value;
			decodeCertificate(bytes);
			decodeCertificate(bytes.subarray(0, at));
		})
	);
});
