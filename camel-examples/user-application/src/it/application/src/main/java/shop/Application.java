package shop;

import org.apache.camel.main.Main;

/** An application such as a user has: camel-main finds the routes of this package. */
public final class Application {

    private Application() {
    }

    public static void main(String[] arguments) throws Exception {
        Main main = new Main(Application.class);
        main.run(arguments);
    }
}
