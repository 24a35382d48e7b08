package org.candour.disclosure.register;

import java.util.List;

/** Brings events of the register to their readers. */
public interface RegisterSender {

    /**
     * Sends the events in order and waits for all acknowledgements.
     *
     * @return how many from the start of the list were acknowledged without a gap; after fewer than all of them the
     *         connection has been given up, so that nothing of the rest arrives later than what is sent next
     */
    int send(List<RegisterEvent> events);
}
