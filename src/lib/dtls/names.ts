/** Names of the numbers in DTLS, from IANA's TLS registries: those that WebRTC implementations send. */
import { toHex } from '../bytes/hex.ts';

type Names = ReadonlyMap<number, string>;

export const contentTypes: Names = new Map([
	[20, 'ChangeCipherSpec'],
	[21, 'Alert'],
	[22, 'Handshake'],
	[23, 'ApplicationData'],
	[24, 'Heartbeat'],
	[25, 'tls12_cid'],
	[26, 'ACK']
]);
export const handshakeTypes: Names = new Map([
	[0, 'HelloRequest'],
	[1, 'ClientHello'],
	[2, 'ServerHello'],
	[3, 'HelloVerifyRequest'],
	[4, 'NewSessionTicket'],
	[8, 'EncryptedExtensions'],
	[11, 'Certificate'],
	[12, 'ServerKeyExchange'],
	[13, 'CertificateRequest'],
	[14, 'ServerHelloDone'],
	[15, 'CertificateVerify'],
	[16, 'ClientKeyExchange'],
	[20, 'Finished'],
	[24, 'KeyUpdate']
]);
/** Version numbers count down from 1.0: RFC 6347 §4.1. */
export const versions: Names = new Map([
	[0xfeff, 'DTLS 1.0'],
	[0xfefd, 'DTLS 1.2'],
	[0xfefc, 'DTLS 1.3']
]);
export const suites: Names = new Map([
	[0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA'],
	[0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA'],
	[0x00ff, 'TLS_EMPTY_RENEGOTIATION_INFO_SCSV'],
	[0x1301, 'TLS_AES_128_GCM_SHA256'],
	[0x1302, 'TLS_AES_256_GCM_SHA384'],
	[0x1303, 'TLS_CHACHA20_POLY1305_SHA256'],
	[0x1304, 'TLS_AES_128_CCM_SHA256'],
	[0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'],
	[0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'],
	[0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'],
	[0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'],
	[0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256'],
	[0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
	[0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'],
	[0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
	[0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
	[0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'],
	[0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256']
]);
export const extensionTypes: Names = new Map([
	[0, 'server_name'],
	[1, 'max_fragment_length'],
	[5, 'status_request'],
	[10, 'supported_groups'],
	[11, 'ec_point_formats'],
	[13, 'signature_algorithms'],
	[14, 'use_srtp'],
	[15, 'heartbeat'],
	[16, 'application_layer_protocol_negotiation'],
	[18, 'signed_certificate_timestamp'],
	[21, 'padding'],
	[22, 'encrypt_then_mac'],
	[23, 'extended_master_secret'],
	[27, 'compress_certificate'],
	[28, 'record_size_limit'],
	[35, 'session_ticket'],
	[41, 'pre_shared_key'],
	[42, 'early_data'],
	[43, 'supported_versions'],
	[44, 'cookie'],
	[45, 'psk_key_exchange_modes'],
	[47, 'certificate_authorities'],
	[49, 'post_handshake_auth'],
	[50, 'signature_algorithms_cert'],
	[51, 'key_share'],
	[54, 'connection_id'],
	[65037, 'encrypted_client_hello'],
	[65281, 'renegotiation_info']
]);
export const groups: Names = new Map([
	[23, 'secp256r1'],
	[24, 'secp384r1'],
	[25, 'secp521r1'],
	[29, 'x25519'],
	[30, 'x448'],
	[256, 'ffdhe2048'],
	[257, 'ffdhe3072'],
	[512, 'MLKEM512'],
	[513, 'MLKEM768'],
	[514, 'MLKEM1024'],
	[4587, 'SecP256r1MLKEM768'],
	[4588, 'X25519MLKEM768'],
	[4589, 'SecP384r1MLKEM1024'],
	[25497, 'X25519Kyber768Draft00']
]);
export const signatureSchemes: Names = new Map([
	[0x0201, 'rsa_pkcs1_sha1'],
	[0x0202, 'dsa_sha1'],
	[0x0203, 'ecdsa_sha1'],
	[0x0401, 'rsa_pkcs1_sha256'],
	[0x0402, 'dsa_sha256'],
	[0x0403, 'ecdsa_secp256r1_sha256'],
	[0x0501, 'rsa_pkcs1_sha384'],
	[0x0502, 'dsa_sha384'],
	[0x0503, 'ecdsa_secp384r1_sha384'],
	[0x0601, 'rsa_pkcs1_sha512'],
	[0x0602, 'dsa_sha512'],
	[0x0603, 'ecdsa_secp521r1_sha512'],
	[0x0804, 'rsa_pss_rsae_sha256'],
	[0x0805, 'rsa_pss_rsae_sha384'],
	[0x0806, 'rsa_pss_rsae_sha512'],
	[0x0807, 'ed25519'],
	[0x0808, 'ed448'],
	[0x0809, 'rsa_pss_pss_sha256'],
	[0x080a, 'rsa_pss_pss_sha384'],
	[0x080b, 'rsa_pss_pss_sha512']
]);
/** RFC 5764 §4.1.2 and RFC 7714 §14.2. */
export const srtpProfiles: Names = new Map([
	[0x0001, 'SRTP_AES128_CM_HMAC_SHA1_80'],
	[0x0002, 'SRTP_AES128_CM_HMAC_SHA1_32'],
	[0x0005, 'SRTP_NULL_HMAC_SHA1_80'],
	[0x0006, 'SRTP_NULL_HMAC_SHA1_32'],
	[0x0007, 'SRTP_AEAD_AES_128_GCM'],
	[0x0008, 'SRTP_AEAD_AES_256_GCM']
]);
export const alertLevels: Names = new Map([
	[1, 'warning'],
	[2, 'fatal']
]);
export const alerts: Names = new Map([
	[0, 'close_notify'],
	[10, 'unexpected_message'],
	[20, 'bad_record_mac'],
	[22, 'record_overflow'],
	[40, 'handshake_failure'],
	[42, 'bad_certificate'],
	[43, 'unsupported_certificate'],
	[44, 'certificate_revoked'],
	[45, 'certificate_expired'],
	[46, 'certificate_unknown'],
	[47, 'illegal_parameter'],
	[48, 'unknown_ca'],
	[49, 'access_denied'],
	[50, 'decode_error'],
	[51, 'decrypt_error'],
	[70, 'protocol_version'],
	[71, 'insufficient_security'],
	[80, 'internal_error'],
	[86, 'inappropriate_fallback'],
	[90, 'user_canceled'],
	[100, 'no_renegotiation'],
	[109, 'missing_extension'],
	[110, 'unsupported_extension'],
	[112, 'unrecognized_name'],
	[116, 'certificate_required'],
	[120, 'no_application_protocol']
]);

/** GREASE (RFC 8701): both bytes alike, each ending in A. */
const isGrease = (value: number): boolean => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

/** The name of a number, `GREASE`, or the number itself in hexadecimal. */
export const nameIn = (names: Names, value: number): string =>
	names.get(value) ??
	(value > 0xff && isGrease(value)
		? 'GREASE'
		: `0x${value.toString(16).padStart(value > 0xff ? 4 : 2, '0')}`);

/** ServerHello with this in place of chance asks for another ClientHello (RFC 9147 §5.4, RFC 8446 §4.1.3). */
const retryRandom = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';
export const isRetryRandom = (random: Uint8Array): boolean => toHex(random) === retryRandom;
