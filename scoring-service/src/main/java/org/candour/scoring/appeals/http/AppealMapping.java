package org.candour.scoring.appeals.http;

import org.candour.scoring.api.AppealDto;
import org.candour.scoring.api.AppealReplyDto;
import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.reviews.http.ReviewMapping;

/** Appeals as the contract writes them. Of persons only pseudonyms pass. */
final class AppealMapping {

    private AppealMapping() {}

    /** All of it, or what the company may see: an answer from when it counts. */
    static AppealDto appeal(Appeal appeal, boolean all) {
        AppealDto dto = new AppealDto(appeal.id().toString(), appeal.id().review().toString(),
                appeal.company(), appeal.methodology(), appeal.indicator(), appeal.closing(),
                appeal.reason(), appeal.evidence(), appeal.by().pseudonym(), appeal.filed(),
                state(appeal, all), revision(appeal, all));
        return switch (appeal.state()) {
            case AppealState.Open _ -> dto;
            case AppealState.Replied(Reply reply) -> all ? dto.reply(reply(reply)) : dto;
            case AppealState.Counting(Reply reply, _) -> all ? dto.reply(reply(reply)) : dto;
            case AppealState.Settled settled -> dto.reply(reply(settled.reply()))
                    .agreement(ReviewMapping.statement(settled.agreement()));
            case AppealState.Withdrawn withdrawn -> dto.withdrawnAt(withdrawn.at());
        };
    }

    /** Where it stands, as far as the reader may see. */
    static String state(Appeal appeal, boolean all) {
        return (appeal.isPending() && !all) ? new AppealState.Open().wire() : appeal.state().wire();
    }

    /** Which change of it the reader sees; an answer that does not count yet is none for the company. */
    static long revision(Appeal appeal, boolean all) {
        return all ? appeal.revision() : appeal.isPending() ? 1 : 2;
    }

    private static AppealReplyDto reply(Reply reply) {
        return new AppealReplyDto(reply.by().pseudonym(), reply.at(),
                reply.upheld() ? "upheld" : "not-upheld", reply.reason(), reply.authority(),
                reply.decisions().stream().map(ReviewMapping::decision).toList(),
                reply.takenBack().stream().map(ReviewMapping::place).toList());
    }

}
