/** What the page and the second-opinion worker agree on. */
import type { OtherTag } from '#lib/library/second-opinion.ts';

export interface SecondOpinionService {
	/**
	 * Everything ExifReader finds in a file. XMP is left out: ExifReader reads it only where there is a DOM.
	 * @throws what ExifReader throws on a file it cannot read
	 */
	read(file: File): Promise<readonly OtherTag[]>;
}
