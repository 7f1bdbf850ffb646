// The second bundle of the worker: all that reads text, which would make one file too heavy. The first asks for these
// functions in place of the modules they are from: `doors` in esbuild.js.
import { accusedIn } from '../claims/accused';
import { analyseClaims } from '../claims/analyse-claims';
import { checkableFacts } from '../claims/checkable-facts';
import { findSignals } from '../claims/find-signals';
import { createLanguage } from '../language/create-language';
import { isEnglish } from '../language/english';
import { createSourceAnalyser } from '../sources/create-source-analyser';
import { parseArticle } from '../text/parse-article';

Object.assign(globalThis, {
  stetLanguage: {
    accusedIn,
    analyseClaims,
    checkableFacts,
    createLanguage,
    createSourceAnalyser,
    findSignals,
    isEnglish,
    parseArticle,
  },
});
