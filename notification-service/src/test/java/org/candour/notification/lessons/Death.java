package org.candour.notification.lessons;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lets a process die before or after its n-th write. */
final class Death {

    private static final Set<String> WRITES = Set.of("add", "replace", "open", "close", "release",
            "originErased");

    private final boolean before;
    private int left;

    Death(int step, boolean before) {
        this.left = step;
        this.before = before;
    }

    /** What a dying process throws. */
    static final class Died extends RuntimeException {}

    <T> T over(T port, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> {
                    boolean last = WRITES.contains(method.getName()) && --left == 0;
                    if (last && before) {
                        throw new Died();
                    }
                    Object result = invoke(port, method, arguments);
                    if (last) {
                        throw new Died();
                    }
                    return result;
                }));
    }

    private static @Nullable Object invoke(Object port, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
