package org.candour.disclosure.register;

import java.util.List;

/** Is told what has become durable. */
public interface RegisterListener {

    /** These entries are in the register now, in this order. Must not block: submissions wait behind it. */
    void filed(List<Entry> entries);
}
