package org.candour.wrong.other;

import java.util.logging.Logger;

/** Logs beside the log. */
class OldLog {

    Logger logger() {
        return Logger.getLogger("wrong");
    }
}
