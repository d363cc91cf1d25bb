/** Commands of background jobs. */
import Images from '@lucide/svelte/icons/images';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Package from '@lucide/svelte/icons/package';
import Pause from '@lucide/svelte/icons/pause';
import Play from '@lucide/svelte/icons/play';
import X from '@lucide/svelte/icons/x';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { jobsOf } from '../jobs.svelte.ts';
import { jobsWords } from '../messages/jobs-words.ts';

export function jobCommands(app: App): readonly Command[] {
	const some = (verb: 'pause' | 'resume') =>
		jobsOf(app).queue.lines.some(({ verbs }) => verbs.includes(verb));
	return [
		{
			id: 'go.jobs',
			area: 'go',
			title: () => jobsWords().title,
			icon: ListChecks,
			run: () => app.shell.go('/jobs')
		},
		{
			id: 'jobs.pause',
			area: 'app',
			title: () => `${jobsWords().title}: ${jobsWords().pauseAll}`,
			icon: Pause,
			when: () => some('pause'),
			run: () => jobsOf(app).askAll('pause')
		},
		{
			id: 'jobs.resume',
			area: 'app',
			title: () => `${jobsWords().title}: ${jobsWords().resumeAll}`,
			icon: Play,
			when: () => some('resume'),
			run: () => jobsOf(app).askAll('resume')
		},
		{
			id: 'jobs.clear',
			area: 'app',
			title: () => `${jobsWords().title}: ${jobsWords().clearOver}`,
			icon: X,
			when: () => jobsOf(app).queue.over > 0,
			run: () => jobsOf(app).clearOver()
		},
		{
			id: 'jobs.pictures',
			area: 'app',
			title: () => jobsWords().makePictures,
			icon: Images,
			run: () => {
				jobsOf(app).makeAllPictures();
			}
		},
		{
			id: 'jobs.pack',
			area: 'app',
			title: () => jobsWords().pack,
			icon: Package,
			run: async () => {
				await jobsOf(app).add({ kind: 'packing', title: {}, total: 0 }, {});
			}
		}
	];
}
