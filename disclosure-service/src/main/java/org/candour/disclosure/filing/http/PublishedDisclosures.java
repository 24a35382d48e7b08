package org.candour.disclosure.filing.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.candour.disclosure.api.DisclosureDto;
import org.candour.disclosure.api.DisclosureListDto;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.DisclosureStatus.State;
import org.candour.disclosure.filing.Disclosures.Search;
import org.candour.disclosure.filing.ReadDisclosures;

/**
 * What everybody reads of disclosures: heads of published ones. The revision is left out, for it counts the steps in
 * which answers were given, also those that are for reviewers only.
 */
@Component
class PublishedDisclosures {

    /** A copy elsewhere lives no longer than this after something had to be taken back. */
    private static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadDisclosures read;

    PublishedDisclosures(ReadDisclosures read) {
        this.read = read;
    }

    /** @param anonymous whether the answer may be kept for others */
    Optional<ResponseEntity<DisclosureDto>> find(UUID id, boolean anonymous) {
        return read.published(id).map(head -> open(anonymous).eTag(tag(head))
                .body(DraftWriting.published(head, (Published) head.status())));
    }

    /** Those found that are published, whatever else was looked for. */
    ResponseEntity<DisclosureListDto> list(Search search, int limit) {
        boolean none = search.state() != null && search.state() != State.PUBLISHED;
        List<DisclosureHead> found = none ? List.of() : read.search(search.in(State.PUBLISHED));
        DisclosureListDto page = new DisclosureListDto().items(found.stream().limit(limit)
                .map(head -> DraftWriting.head(head).revision(null)).toList());
        return open(true)
                .body(found.size() > limit ? page.next(found.get(limit - 1).id().toString()) : page);
    }

    private static ResponseEntity.BodyBuilder open(boolean anonymous) {
        return ResponseEntity.ok().varyBy(HttpHeaders.AUTHORIZATION)
                .cacheControl(anonymous ? PUBLIC : CacheControl.noStore());
    }

    private static String tag(DisclosureHead head) {
        Published published = (Published) head.status();
        return "\"" + published.version() + "." + published.at().toEpochMilli() + ".public\"";
    }
}
