/** Our relay in a process of its own, as coturn is: the bench asks it for its address and for the time that it has worked. */
import { Relay } from '../../src/lab-server/network/relay.ts';

const relay = await Relay.open({
	hosts: ['127.0.0.1'],
	relayAddress: '127.0.0.1',
	secret: process.argv[2] ?? '',
	quota: { packetsPerSecond: 1e9, kbps: 1e9 }
});
relay.openSession('bench');
process.on('message', () => {
	process.send?.({ cpu: process.cpuUsage() });
});
process.on('disconnect', () => {
	process.exit();
});
process.send?.({ port: relay.listening[0]?.port });
