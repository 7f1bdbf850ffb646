// The second bundle of the worker: what it knows of language, which would make one file too heavy.
import { languageParts } from '../language/language-parts';
import { leaveParts } from '../language/language-parts-beside';

leaveParts(languageParts);
