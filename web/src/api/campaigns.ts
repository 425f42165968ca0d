import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type createCampaign, listCampaigns, readCampaign } from './client.gen';

export type Campaign = Awaited<ReturnType<typeof listCampaigns>>['items'][number];
export type CampaignBody = Parameters<typeof createCampaign>[0]['body'];
export type CampaignProgress = Awaited<ReturnType<typeof readCampaign>>;
export type CampaignSheet = CampaignProgress['fiches']['items'][number];
export type Progress = CampaignSheet['progres'];

const SIZE = '50';

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: ({ signal }) => listCampaigns({ signal }),
  staleTime: 0,
});

export const campaignQuery = (id: string, progres: Progress | null, page: number) =>
  queryOptions({
    queryKey: ['campaign', id, progres, page],
    queryFn: ({ signal }) =>
      readCampaign(
        { id, page: String(page), size: SIZE, ...(progres ? { progres } : {}) },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
