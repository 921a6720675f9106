import type {Utterance} from '../../model/utterance.ts';
import type {ArticleGaps} from '../../collation/compare/gaps.ts';
import type {HeldHeadline} from '../../collation/compare/headlines.ts';
import type {VersionRow} from '../../collation/compare/versions.ts';
import type {CopyRelation} from '../../collation/copies.ts';
import type {Article} from '../../model/article.ts';
import type {FactOrder} from '../../collation/facts/table.ts';
import type {ArticleKey} from '../../model/event.ts';
import type {Span} from '../../model/span.ts';
import type {
	ArticleSummary,
	DeskArticle,
	DeskPerson,
	DeskProgress,
	Filtered,
	Found,
	FoundFacts,
} from '../../desk/services.ts';
import type {MarksView} from './marks-view.ts';
import type {Prompt} from './prompt.ts';
import type {Joining, Message, Pane, ScreenState, Size, Tab, View, WordSelection} from './state.ts';

/** How far a movement goes in whatever list or text is in front. */
export type Step = 'down' | 'up' | 'half down' | 'half up' | 'page down' | 'page up' | 'top' | 'bottom';

/** Everything that can happen to the screen. */
export type Action =
	| {readonly type: 'resized'; readonly size: Size}
	// What the desk gives
	| {readonly type: 'desk changed'; readonly articles: readonly ArticleSummary[]; readonly progress: DeskProgress}
	| {readonly type: 'article opened'; readonly key: ArticleKey; readonly desk: DeskArticle | undefined}
	| {readonly type: 'filtered'; readonly filtered: Filtered}
	| {readonly type: 'found'; readonly found: Found}
	| {readonly type: 'utterances came'; readonly utterances: readonly Utterance[]}
	| {readonly type: 'copies came'; readonly copies: readonly CopyRelation[]}
	| {readonly type: 'facts came'; readonly found: FoundFacts}
	| {
			readonly type: 'beside came';
			readonly key: ArticleKey;
			readonly gaps: ArticleGaps;
			readonly headlines: readonly HeldHeadline[];
	  }
	| {readonly type: 'people came'; readonly people: readonly DeskPerson[]}
	| {readonly type: 'reviewed'; readonly marks: MarksView}
	// Moving
	| {readonly type: 'moved'; readonly step: Step}
	| {readonly type: 'paragraph'; readonly by: 1 | -1}
	| {readonly type: 'statement'; readonly by: 1 | -1}
	| {readonly type: 'focused'; readonly pane: Pane}
	| {readonly type: 'tab'; readonly tab: Tab}
	| {readonly type: 'article selected'; readonly row: number}
	| {readonly type: 'went to'; readonly key: ArticleKey; readonly statement: string | null; readonly place?: Span}
	| {readonly type: 'jumped back'}
	| {readonly type: 'viewed'; readonly view: View}
	| {readonly type: 'beside'; readonly key: ArticleKey}
	| {
			readonly type: 'versions';
			readonly before: Article;
			readonly after: Article;
			readonly rows: readonly VersionRow[];
	  }
	| {readonly type: 'left view'}
	| {readonly type: 'helped'; readonly open: boolean}
	// Lists
	| {readonly type: 'filter'; readonly list: 'articles' | 'differences' | 'facts' | 'people'; readonly text: string}
	| {readonly type: 'fact order'; readonly order: FactOrder}
	| {readonly type: 'fact turned'; readonly row: string}
	| {readonly type: 'search'; readonly query: string}
	| {readonly type: 'find'; readonly query: string | null}
	| {readonly type: 'next hit'; readonly by: 1 | -1}
	| {readonly type: 'copies folded'; readonly folded: boolean}
	| {readonly type: 'picked'}
	| {readonly type: 'unpicked'}
	// The reader
	| {readonly type: 'removed shown'; readonly shown: boolean}
	| {readonly type: 'words'; readonly words: WordSelection | null}
	// Comparing
	| {readonly type: 'compare'; readonly utterance: Utterance; readonly witness: number}
	| {readonly type: 'variant'; readonly by: 1 | -1}
	| {readonly type: 'all kinds'; readonly shown: boolean}
	| {readonly type: 'context'; readonly shown: boolean}
	| {readonly type: 'joining'; readonly joining: Joining | null}
	// The footer
	| {readonly type: 'prompt'; readonly prompt: Prompt | null}
	| {readonly type: 'pending'; readonly keys: string}
	| {readonly type: 'said'; readonly message: Message | null}
	| {readonly type: 'restored'; readonly state: Partial<ScreenState>};
