package org.candour.scoring.backtest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Back-tests with which something else happens just before one of the calls, once. */
final class Interrupted {

    private Interrupted() {}

    static Backtests before(Backtests living, String call, Runnable event) {
        boolean[] happened = {false};
        return (Backtests) Proxy.newProxyInstance(Backtests.class.getClassLoader(),
                new Class<?>[]{Backtests.class}, (_, method, args) -> {
                    if (method.getName().equals(call) && !happened[0]) {
                        happened[0] = true;
                        event.run();
                    }
                    try {
                        return method.invoke(living, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

}
