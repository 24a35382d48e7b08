package org.candour.wrong.feature.kafka;

import org.candour.wrong.api.GeneratedDto;

/** A consumer that speaks HTTP's shapes. */
class UsesGenerated {

    GeneratedDto dto() {
        return new GeneratedDto();
    }
}
