import { DiscussedResolver } from './discussed.resolver.js';
import { DiscussedService } from './discussed.service.js';

export const discussedProviders = [DiscussedService, DiscussedResolver];
