package org.candour.scoring.scores.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Event;
import org.candour.support.event.EventHandler;

/** Takes filings, and then what became public: nobody looks for a publication before there is a score. */
final class Announcements implements EventHandler<Announced> {

    private final SubmittedFilings filings;

    private final Publications publications;

    Announcements(SubmittedFilings filings, Publications publications) {
        this.filings = filings;
        this.publications = publications;
    }

    @Override
    public Optional<Announced> prepare(Event event) {
        return Announced.read(event);
    }

    @Override
    public int handle(List<Announced> announced) {
        List<ReceivedFiling> submitted = new ArrayList<>();
        List<Publication> published = new ArrayList<>();
        for (Announced each : announced) {
            switch (each) {
                case Announced.Submitted one -> submitted.add(one.filing());
                case Announced.Published one -> published.add(one.publication());
            }
        }
        int seen = submitted.isEmpty() ? 0 : filings.handle(submitted);
        return published.isEmpty() ? seen : seen + publications.keep(published);
    }

}
