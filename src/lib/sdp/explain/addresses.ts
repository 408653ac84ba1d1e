/** Addresses and ports in words. */
import { isIpv4, isIpv6 } from '../../bytes/address.ts';
import type { SdpToken } from '../document.ts';
import type { Pair, Reading } from './reading.ts';

/** Four numbers, whatever they are: no name looks like that. */
const dotted = /^[\d.]+$/;

export type AddressFamily = 'IP4' | 'IP6' | 'name' | 'none';

export function familyOf(address: string): AddressFamily {
	if (isIpv4(address)) return 'IP4';
	if (isIpv6(address)) return 'IP6';
	if (dotted.test(address)) return 'none';
	return /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$/.test(address) ? 'name' : 'none';
}

/** What sort of address this is; undefined for what is no address. */
export function describeAddress(address: string): Pair | undefined {
	const family = familyOf(address);
	if (family === 'none') return undefined;
	if (family === 'name')
		return address.endsWith('.local')
			? [
					'an mDNS name that hides an address: only machines in the same network can look it up',
					'주소를 가리는 mDNS 이름입니다. 같은 네트워크의 기기만 찾을 수 있습니다'
				]
			: ['a host name', '호스트 이름입니다'];
	return family === 'IP4' ? describeIpv4(address) : describeIpv6(address.toLowerCase());
}

function describeIpv4(address: string): Pair {
	const [first = 0, second = 0, third = 0] = address.split('.').map(Number);
	if (address === '0.0.0.0')
		return [
			'no address: a placeholder, since ICE finds the real one',
			'주소가 아니라 빈자리 표시입니다. 실제 주소는 ICE가 찾습니다'
		];
	if (first === 127) return ['the machine itself (loopback)', '기기 자신(루프백)입니다'];
	if (first === 10 || (first === 172 && second >= 16 && second < 32) || (first === 192 && second === 168))
		return [
			'a private IPv4 address, valid only inside its network',
			'사설 IPv4 주소로 그 네트워크 안에서만 통합니다'
		];
	if (first === 169 && second === 254)
		return [
			'a link-local IPv4 address, valid only on its link',
			'링크 로컬 IPv4 주소로 그 링크에서만 통합니다'
		];
	if (first === 100 && second >= 64 && second < 128)
		return [
			'an IPv4 address shared behind the NAT of a provider',
			'통신사 NAT 뒤에서 나누어 쓰는 IPv4 주소입니다'
		];
	if (
		(first === 192 && second === 0 && third === 2) ||
		(first === 198 && second === 51 && third === 100) ||
		(first === 203 && second === 0 && third === 113)
	)
		return ['an IPv4 address reserved for examples', '예시용으로 따로 둔 IPv4 주소입니다'];
	if (first >= 224 && first < 240) return ['an IPv4 multicast address', 'IPv4 멀티캐스트 주소입니다'];
	return ['a public IPv4 address', '공인 IPv4 주소입니다'];
}

function describeIpv6(address: string): Pair {
	if (address === '::') return ['no address: a placeholder', '주소가 아니라 빈자리 표시입니다'];
	if (address === '::1') return ['the machine itself (loopback)', '기기 자신(루프백)입니다'];
	if (/^fe[89ab]/.test(address))
		return [
			'a link-local IPv6 address, valid only on its link',
			'링크 로컬 IPv6 주소로 그 링크에서만 통합니다'
		];
	if (/^f[cd]/.test(address))
		return [
			'a private IPv6 address, valid only inside its network',
			'사설 IPv6 주소로 그 네트워크 안에서만 통합니다'
		];
	if (address.startsWith('2001:db8:') || address.startsWith('2001:db8::'))
		return ['an IPv6 address reserved for examples', '예시용으로 따로 둔 IPv6 주소입니다'];
	if (address.startsWith('ff')) return ['an IPv6 multicast address', 'IPv6 멀티캐스트 주소입니다'];
	return ['a public IPv6 address', '공인 IPv6 주소입니다'];
}

const addressLabel: Pair = ['address', '주소'];

/** Explains an address; malformed when it is none. */
export function explainAddress(reading: Reading, word: SdpToken | undefined, family?: string): void {
	const text = word && describeAddress(word.text);
	const found = word && familyOf(word.text);
	if (word && text && (family === undefined || found === 'name' || found === family))
		reading.part(word, addressLabel, text);
	else {
		reading.unknown(word, addressLabel, [
			`This is no ${family === 'IP6' ? 'IPv6' : family === 'IP4' ? 'IPv4' : 'IP'} address.`,
			`${family === 'IP6' ? 'IPv6' : family === 'IP4' ? 'IPv4' : 'IP'} 주소가 아닙니다.`
		]);
		reading.malformed();
	}
}

/** Explains `IN IP4 address`. */
export function explainConnection(
	reading: Reading,
	network: SdpToken | undefined,
	family: SdpToken | undefined,
	address: SdpToken | undefined
): void {
	if (network?.text === 'IN') reading.part(network, ['network', '네트워크'], ['the Internet', '인터넷']);
	else {
		reading.unknown(
			network,
			['network', '네트워크'],
			['Only IN, the Internet, is known.', '알려진 값은 인터넷을 뜻하는 IN뿐입니다.']
		);
		reading.malformed();
	}
	if (family?.text === 'IP4' || family?.text === 'IP6') {
		reading.part(
			family,
			['address family', '주소 종류'],
			family.text === 'IP4' ? ['IP version 4', 'IP 버전 4'] : ['IP version 6', 'IP 버전 6']
		);
		explainAddress(reading, address, family.text);
	} else {
		reading.unknown(
			family,
			['address family', '주소 종류'],
			['Only IP4 and IP6 are known.', '알려진 값은 IP4와 IP6뿐입니다.']
		);
		explainAddress(reading, address);
	}
	if (!network || !family || !address) reading.malformed();
}
