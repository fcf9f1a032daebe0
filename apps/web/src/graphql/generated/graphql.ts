/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AskQuestionInput = {
  idempotencyKey: string;
  language: string;
  markdown: string;
  theme: string;
  title: string;
};

export type DraftInput = {
  language: string;
  markdown: string;
  theme: string;
  title: string;
};

export type EditPostInput = {
  language: string;
  markdown: string;
  note?: string | null | undefined;
  post: string | number;
  revision: number;
  title?: string | null | undefined;
};

export type Language =
  | 'ar'
  | 'en'
  | 'fr';

export type NoticeKind =
  | 'ANSWER_MARKED'
  | 'POST_HIDDEN'
  | 'POST_RESTORED'
  | 'REPLY'
  | 'WELCOME';

export type ReplyToThreadInput = {
  idempotencyKey: string;
  language: string;
  markdown: string;
  thread: string | number;
};

export type Role =
  | 'ADMIN'
  | 'EDITOR'
  | 'HOST'
  | 'MEMBER'
  | 'MODERATOR';

export type TargetInput = {
  id: string | number;
  type: TargetType;
};

export type TargetType =
  | 'POST'
  | 'THREAD';

export type ThreadFilter =
  | 'ALL'
  | 'ANSWERED'
  | 'UNANSWERED';

export type ThreadState =
  | 'ANSWERED'
  | 'OPEN';

export type SiteViewerFragment = { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } };

export type ThemeMarkFragment = { slug: string, name: string };

export type ThreadRowFragment = { id: string, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, hidden: { reason: string } | null, theme: { slug: string, name: string }, author: { id: string, name: string } };

export type PostViewFragment = { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, isAnswer: boolean, hidden: { at: string, reason: string } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, viewerCan: { vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean } };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, notices: { nodes: Array<{ id: string, kind: NoticeKind, title: string, path: string, createdAt: string, readAt: string | null }> }, person: { id: string, name: string } } | null, themes: Array<{ description: string, threadCount: number, unansweredCount: number, slug: string, name: string }>, unanswered: { nodes: Array<{ id: string, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, hidden: { reason: string } | null, theme: { slug: string, name: string }, author: { id: string, name: string } }> }, solved: { nodes: Array<{ id: string, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, hidden: { reason: string } | null, theme: { slug: string, name: string }, author: { id: string, name: string } }> } };

export type ThemePageQueryVariables = Exact<{
  slug: string;
  filter: ThreadFilter;
  after?: string | null | undefined;
}>;


export type ThemePageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, theme: { description: string, threadCount: number, unansweredCount: number, channel: string, slug: string, name: string }, threads: { nodes: Array<{ id: string, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, hidden: { reason: string } | null, theme: { slug: string, name: string }, author: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ThreadPageQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
}>;


export type ThreadPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, thread: { channel: string, sequence: number, id: string, title: string, language: string, createdAt: string, lastPostAt: string, replyCount: number, state: ThreadState, hidden: { at: string, reason: string } | null, viewerCan: { reply: boolean, markAnswer: boolean, hide: boolean, restore: boolean }, question: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, isAnswer: boolean, hidden: { at: string, reason: string } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, viewerCan: { vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean } }, answer: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, isAnswer: boolean, hidden: { at: string, reason: string } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, viewerCan: { vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean } } | null, replies: { nodes: Array<{ id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, isAnswer: boolean, hidden: { at: string, reason: string } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, viewerCan: { vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } }, theme: { slug: string, name: string }, author: { id: string, name: string } } };

export type PostPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PostPlaceQuery = { post: { id: string, number: number, thread: { id: string } } };

export type PostPartialQueryVariables = Exact<{
  id: string | number;
}>;


export type PostPartialQuery = { post: { id: string, number: number, html: string, language: string, createdAt: string, editedAt: string | null, revision: number, voteCount: number, viewerHasVoted: boolean, isAnswer: boolean, thread: { id: string, viewerCan: { markAnswer: boolean } }, hidden: { at: string, reason: string } | null, author: { id: string, name: string, country: string, roles: Array<{ role: Role }> }, viewerCan: { vote: boolean, edit: boolean, markAsAnswer: boolean, hide: boolean, restore: boolean } } };

export type EditPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EditPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, post: { id: string, number: number, markdown: string, language: string, revision: number, viewerCan: { edit: boolean }, thread: { id: string, title: string, theme: { slug: string, name: string } } } };

export type HistoryPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type HistoryPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, post: { id: string, number: number, language: string, thread: { id: string, title: string, language: string }, revisions: { nodes: Array<{ number: number, html: string, title: string | null, editedAt: string, note: string, editor: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type AskPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AskPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, themes: Array<{ description: string, slug: string, name: string }>, draft: { theme: string, title: string, markdown: string, language: string, savedAt: string } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { viewer: { interfaceLanguage: Language, unreadNotices: number, canModerate: boolean, canAdminister: boolean, person: { id: string, name: string } } | null, search: { nodes: Array<{ title: string, excerpt: string, path: string, language: string, thread: { state: ThreadState, replyCount: number, hidden: { reason: string } | null, theme: { slug: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PreviewQueryVariables = Exact<{
  markdown: string;
}>;


export type PreviewQuery = { preview: string };

export type SimilarThreadsQueryVariables = Exact<{
  query: string;
}>;


export type SimilarThreadsQuery = { search: { nodes: Array<{ title: string, path: string, language: string, thread: { state: ThreadState, replyCount: number, hidden: { reason: string } | null } | null }> } };

export type SaveDraftMutationVariables = Exact<{
  input: DraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { savedAt: string } };

export type DiscardDraftMutationVariables = Exact<{ [key: string]: never; }>;


export type DiscardDraftMutation = { discardDraft: boolean };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { __typename: 'AskQuestionSuccess', thread: { id: string } } };

export type ReplyToThreadMutationVariables = Exact<{
  input: ReplyToThreadInput;
}>;


export type ReplyToThreadMutation = { replyToThread: { __typename: 'ReplyToThreadSuccess', post: { id: string } } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { editPost:
    | { __typename: 'EditConflict', message: string, current: { revision: number, markdown: string } }
    | { __typename: 'EditPostSuccess', post: { id: string } }
   };

export type MarkAnswerMutationVariables = Exact<{
  post: string | number;
}>;


export type MarkAnswerMutation = { markAnswer: { __typename: 'MarkAnswerSuccess' } };

export type UnmarkAnswerMutationVariables = Exact<{
  thread: string | number;
}>;


export type UnmarkAnswerMutation = { unmarkAnswer: { __typename: 'UnmarkAnswerSuccess' } };

export type VoteMutationVariables = Exact<{
  post: string | number;
}>;


export type VoteMutation = { vote:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'VoteSuccess' }
   };

export type WithdrawVoteMutationVariables = Exact<{
  post: string | number;
}>;


export type WithdrawVoteMutation = { withdrawVote:
    | { __typename: 'OwnPost', message: string }
    | { __typename: 'VoteSuccess' }
   };

export type HideMutationVariables = Exact<{
  target: TargetInput;
  reason: string;
}>;


export type HideMutation = { hide: { __typename: 'HideSuccess' } };

export type RestoreMutationVariables = Exact<{
  target: TargetInput;
  reason: string;
}>;


export type RestoreMutation = { restore: { __typename: 'RestoreSuccess' } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SiteViewerFragmentDoc = new TypedDocumentString(`
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
    `, {"fragmentName":"SiteViewer"}) as unknown as TypedDocumentString<SiteViewerFragment, unknown>;
export const ThemeMarkFragmentDoc = new TypedDocumentString(`
    fragment ThemeMark on Theme {
  slug
  name
}
    `, {"fragmentName":"ThemeMark"}) as unknown as TypedDocumentString<ThemeMarkFragment, unknown>;
export const ThreadRowFragmentDoc = new TypedDocumentString(`
    fragment ThreadRow on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  author {
    id
    name
  }
}
    fragment ThemeMark on Theme {
  slug
  name
}`, {"fragmentName":"ThreadRow"}) as unknown as TypedDocumentString<ThreadRowFragment, unknown>;
export const PostViewFragmentDoc = new TypedDocumentString(`
    fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  isAnswer
  hidden {
    at
    reason
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  viewerCan {
    vote
    edit
    markAsAnswer
    hide
    restore
  }
}
    `, {"fragmentName":"PostView"}) as unknown as TypedDocumentString<PostViewFragment, unknown>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  viewer {
    ...SiteViewer
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}`, {"hash":"0f111244f17d0bbd5134fe27249eff5dc368c23a828869a5f92ce6438e54f65a"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  viewer {
    ...SiteViewer
    notices(first: 4) {
      nodes {
        id
        kind
        title
        path
        createdAt
        readAt
      }
    }
  }
  themes {
    ...ThemeMark
    description
    threadCount
    unansweredCount
  }
  unanswered: threads(filter: UNANSWERED, first: 6) {
    nodes {
      ...ThreadRow
    }
  }
  solved: threads(filter: ANSWERED, first: 5) {
    nodes {
      ...ThreadRow
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  author {
    id
    name
  }
}`, {"hash":"f7233e256777acfe2081184d19f7befa68710e7be5c8c29e466926157e21e0b9"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const ThemePageDocument = new TypedDocumentString(`
    query ThemePage($slug: String!, $filter: ThreadFilter!, $after: String) {
  viewer {
    ...SiteViewer
  }
  theme(slug: $slug) {
    ...ThemeMark
    description
    threadCount
    unansweredCount
    channel
  }
  threads(theme: $slug, filter: $filter, first: 20, after: $after) {
    nodes {
      ...ThreadRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  author {
    id
    name
  }
}`, {"hash":"a8914f2533fae64669fa75f244c84501d6e1f8c4b7df137bcc391cf857f586a9"}) as unknown as TypedDocumentString<ThemePageQuery, ThemePageQueryVariables>;
export const ThreadPageDocument = new TypedDocumentString(`
    query ThreadPage($id: ID!, $from: Int) {
  viewer {
    ...SiteViewer
  }
  thread(id: $id) {
    ...ThreadRow
    channel
    sequence
    hidden {
      at
      reason
    }
    viewerCan {
      reply
      markAnswer
      hide
      restore
    }
    question {
      ...PostView
    }
    answer {
      ...PostView
    }
    replies(first: 20, fromNumber: $from) {
      nodes {
        ...PostView
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}
fragment ThreadRow on Thread {
  id
  title
  language
  createdAt
  lastPostAt
  replyCount
  state
  hidden {
    reason
  }
  theme {
    ...ThemeMark
  }
  author {
    id
    name
  }
}
fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  isAnswer
  hidden {
    at
    reason
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  viewerCan {
    vote
    edit
    markAsAnswer
    hide
    restore
  }
}`, {"hash":"92cbd399c858fece4b1860c7d9003aa4a2e48af14ff0a3f791af520a79230801"}) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const PostPlaceDocument = new TypedDocumentString(`
    query PostPlace($id: ID!) {
  post(id: $id) {
    id
    number
    thread {
      id
    }
  }
}
    `, {"hash":"4d9706a75f08b187192c17b9d3f38da4d712968bcc512c70dcc35e4f8690df8f"}) as unknown as TypedDocumentString<PostPlaceQuery, PostPlaceQueryVariables>;
export const PostPartialDocument = new TypedDocumentString(`
    query PostPartial($id: ID!) {
  post(id: $id) {
    ...PostView
    thread {
      id
      viewerCan {
        markAnswer
      }
    }
  }
}
    fragment PostView on Post {
  id
  number
  html
  language
  createdAt
  editedAt
  revision
  voteCount
  viewerHasVoted
  isAnswer
  hidden {
    at
    reason
  }
  author {
    id
    name
    country
    roles {
      role
    }
  }
  viewerCan {
    vote
    edit
    markAsAnswer
    hide
    restore
  }
}`, {"hash":"9212efddc2671e7337db8168938cc2421e793edbf40ae21e9d20049607b59eb4"}) as unknown as TypedDocumentString<PostPartialQuery, PostPartialQueryVariables>;
export const EditPageDocument = new TypedDocumentString(`
    query EditPage($id: ID!) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    markdown
    language
    revision
    viewerCan {
      edit
    }
    thread {
      id
      title
      theme {
        ...ThemeMark
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"0895cb661dd172f556f9afc1821d84c6c0fda5819923a8e35c80e6f5a64e1d97"}) as unknown as TypedDocumentString<EditPageQuery, EditPageQueryVariables>;
export const HistoryPageDocument = new TypedDocumentString(`
    query HistoryPage($id: ID!, $after: String) {
  viewer {
    ...SiteViewer
  }
  post(id: $id) {
    id
    number
    language
    thread {
      id
      title
      language
    }
    revisions(first: 20, after: $after) {
      nodes {
        number
        html
        title
        editedAt
        note
        editor {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}`, {"hash":"f6861dc740e2968e039f77e1eae15c84105b74d3d161dc8085e9aa21dfd700ba"}) as unknown as TypedDocumentString<HistoryPageQuery, HistoryPageQueryVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage {
  viewer {
    ...SiteViewer
  }
  themes {
    ...ThemeMark
    description
  }
  draft {
    theme
    title
    markdown
    language
    savedAt
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"e233573c77b123d021d09b45c873011631230d893f46e76de674bd9e9da7bacd"}) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $after: String) {
  viewer {
    ...SiteViewer
  }
  search(query: $query, first: 20, after: $after) {
    nodes {
      title
      excerpt
      path
      language
      thread {
        state
        replyCount
        hidden {
          reason
        }
        theme {
          ...ThemeMark
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteViewer on Viewer {
  person {
    id
    name
  }
  interfaceLanguage
  unreadNotices
  canModerate
  canAdminister
}
fragment ThemeMark on Theme {
  slug
  name
}`, {"hash":"0381179169ca2bd8a2a0fe77bea48959754b282aee8c6139109b65c954294fe5"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($markdown: String!) {
  preview(markdown: $markdown)
}
    `, {"hash":"31b712a6708e1a92f4fdc88f0156451a39fcd9ec22655725b2000ceaa702b7dc"}) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const SimilarThreadsDocument = new TypedDocumentString(`
    query SimilarThreads($query: String!) {
  search(query: $query, first: 4) {
    nodes {
      title
      path
      language
      thread {
        state
        replyCount
        hidden {
          reason
        }
      }
    }
  }
}
    `, {"hash":"53f981c90ea44aa1ea2079ee77667e34002482610b2785e40e7af2278b6bdda9"}) as unknown as TypedDocumentString<SimilarThreadsQuery, SimilarThreadsQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: DraftInput!) {
  saveDraft(input: $input) {
    savedAt
  }
}
    `, {"hash":"2527416e4108ca76043f468e8d212476212432beb8ad9a5d85ef023c383b2606"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft {
  discardDraft
}
    `, {"hash":"074349bb0cd56af1065e84329f2304328ebd9a75ce06ad89013f5a23d767cb6f"}) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    __typename
    ... on AskQuestionSuccess {
      thread {
        id
      }
    }
  }
}
    `, {"hash":"7127b942af735f22bb50b2a414f1f5fb38f487dc16ae3ef3102e8891479d7f70"}) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const ReplyToThreadDocument = new TypedDocumentString(`
    mutation ReplyToThread($input: ReplyToThreadInput!) {
  replyToThread(input: $input) {
    __typename
    ... on ReplyToThreadSuccess {
      post {
        id
      }
    }
  }
}
    `, {"hash":"1559d78ef9f0214c4e4d9c1a79907955aa1eb73e3e5d1bd58da3576a01966373"}) as unknown as TypedDocumentString<ReplyToThreadMutation, ReplyToThreadMutationVariables>;
export const EditPostDocument = new TypedDocumentString(`
    mutation EditPost($input: EditPostInput!) {
  editPost(input: $input) {
    __typename
    ... on EditPostSuccess {
      post {
        id
      }
    }
    ... on EditConflict {
      message
      current {
        revision
        markdown
      }
    }
  }
}
    `, {"hash":"314d58f7bf0379d559c7ab292c1a7b9d06accf4598a2308fa0d15377028d37a5"}) as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const MarkAnswerDocument = new TypedDocumentString(`
    mutation MarkAnswer($post: ID!) {
  markAnswer(post: $post) {
    __typename
  }
}
    `, {"hash":"0d727fce947ef00f494b43b88bfc5761e47ec37f8a278936f2e05696a4985161"}) as unknown as TypedDocumentString<MarkAnswerMutation, MarkAnswerMutationVariables>;
export const UnmarkAnswerDocument = new TypedDocumentString(`
    mutation UnmarkAnswer($thread: ID!) {
  unmarkAnswer(thread: $thread) {
    __typename
  }
}
    `, {"hash":"408ad24f36d90e785d8cfaa0e6b57315fb4e11d2b14f3fc5303f26fbddccbb93"}) as unknown as TypedDocumentString<UnmarkAnswerMutation, UnmarkAnswerMutationVariables>;
export const VoteDocument = new TypedDocumentString(`
    mutation Vote($post: ID!) {
  vote(post: $post) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"be81b6013f98b958ac319db4530ed17daf11d820821640d9d39841adac123812"}) as unknown as TypedDocumentString<VoteMutation, VoteMutationVariables>;
export const WithdrawVoteDocument = new TypedDocumentString(`
    mutation WithdrawVote($post: ID!) {
  withdrawVote(post: $post) {
    __typename
    ... on OwnPost {
      message
    }
  }
}
    `, {"hash":"89d25ad4516595e9cc2f584e517f8e039d5eb67c7f281414c4e67eb5d8e5a186"}) as unknown as TypedDocumentString<WithdrawVoteMutation, WithdrawVoteMutationVariables>;
export const HideDocument = new TypedDocumentString(`
    mutation Hide($target: TargetInput!, $reason: String!) {
  hide(target: $target, reason: $reason) {
    __typename
  }
}
    `, {"hash":"bda19fbecbc882c3993d7c0430912b0256e429a3292ebebae17f4220afd62d67"}) as unknown as TypedDocumentString<HideMutation, HideMutationVariables>;
export const RestoreDocument = new TypedDocumentString(`
    mutation Restore($target: TargetInput!, $reason: String!) {
  restore(target: $target, reason: $reason) {
    __typename
  }
}
    `, {"hash":"f76afd7c52a7fda54de4bcdde85c64a19668f2ac25590830cc6a92be98844c78"}) as unknown as TypedDocumentString<RestoreMutation, RestoreMutationVariables>;