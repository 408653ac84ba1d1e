/** The state of the check-list experiment on a page: which scene, and the call that is on. */
import type { PageLab } from '../page-lab.svelte.ts';
import { IceModel } from '../ice/ice-model.svelte.ts';
import { callBehindNats, callHere, plainCall, watch, type CallPlan } from './calls.ts';

export const scenes = ['plain', 'withheld', 'impossible', 'nats'] as const;
export type Scene = (typeof scenes)[number];

const plans: Readonly<Record<Exclude<Scene, 'nats'>, CallPlan>> = {
	plain: plainCall,
	withheld: { offerer: 'caller', told: { caller: 'nothing', callee: 'truth' } },
	impossible: { offerer: 'caller', told: { caller: 'nowhere', callee: 'nowhere' } }
};

export class IceChecklist extends IceModel {
	scene: Scene = $state('plain');
	offerer: 'caller' | 'callee' = $state('caller');

	constructor(lab: PageLab) {
		super(lab, 'ice-checklist');
	}

	start(): Promise<void> {
		const { scene, offerer } = this;
		return this.begin(async (run) => {
			run.note('scene', scene);
			if (scene === 'nats') await callBehindNats(run, await this.network(run));
			else await callHere(run, { ...plans[scene], offerer });
			await watch(run);
		});
	}
}
