package org.candour.scoring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** The death of a process at one of its calls, before or after it has its effect. Who is dead stays dead. */
public final class Death {

    private final int at;

    private final AtomicInteger steps = new AtomicInteger();

    private Death(int at) {
        this.at = at;
    }

    /** It dies at this step; each call is two of them. */
    public static Death at(int step) {
        return new Death(step);
    }

    /** It lives. */
    public static Death never() {
        return new Death(Integer.MAX_VALUE);
    }

    /** A port that fails from the moment of death on. */
    public <T> T mortal(Class<T> port, T living) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, args) -> {
                    step();
                    try {
                        Object answer = method.invoke(living, args);
                        step();
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    private void step() {
        if (steps.incrementAndGet() >= at) {
            throw new Killed();
        }
    }

    /** No exception that anything handles. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1;

        private Killed() {
            super("killed");
        }

    }

}
