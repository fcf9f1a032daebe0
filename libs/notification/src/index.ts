export * from './mail/kept-mail.view.js';
export * from './mail/kept-mails.js';
export * from './notice/notice.queries.js';
export * from './notice/notice.view.js';
export * from './notification.manifest.js';
export * from './notification.module.js';
