package org.candour.local.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keys of an index, value by value. Without this the file's own type would serialize both sides of every comparison,
 * which is most of what a lookup costs.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final int BYTES_OF_A_VALUE = 64;

    private static final byte NULL = 0;
    private static final byte MISSING = 1;
    private static final byte VALUE = 2;

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int bySize = Integer.compare(one.size(), other.size());
        if (bySize != 0) {
            return bySize;
        }
        for (int index = 0; index < one.size(); index++) {
            int byValue = compareValues(one.get(index), other.get(index));
            if (byValue != 0) {
                return byValue;
            }
        }
        return 0;
    }

    /** Any order will do that stays the same; only equality has a meaning. */
    private int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        return one instanceof Missing ? 0 : values.compare(one, other);
    }

    @Override
    public int getMemory(KeyValue key) {
        return BYTES_OF_A_VALUE * (1 + key.size());
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        for (Object value : key) {
            if (value == null || value instanceof Missing) {
                buffer.put(value == null ? NULL : MISSING);
            } else {
                values.write(buffer.put(VALUE), value);
            }
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        int size = DataUtils.readVarInt(buffer);
        List<@Nullable Object> read = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            read.add(switch (buffer.get()) {
                case NULL -> null;
                case MISSING -> Missing.getInstance(); // there is one, which Java's serialization does not know
                // a reader of its own: it remembers the type of the value before, and readers run side by side
                case VALUE -> new ObjectDataType().read(buffer);
                default -> throw new IllegalStateException("an index key of the file is damaged");
            });
        }
        return new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
