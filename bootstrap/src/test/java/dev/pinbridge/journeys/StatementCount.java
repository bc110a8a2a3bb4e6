package dev.pinbridge.journeys;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Counts the SQL statements of requests; those of the queue's own threads are left out.
@Configuration(proxyBeanMethods = false)
class StatementCount {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                return bean instanceof DataSource dataSource && beanName.equals("dataSource")
                        ? counting(dataSource)
                        : bean;
            }
        };
    }

    /// How many statements the work costs, by requests that are alone on the service.
    static int of(Runnable work) {
        COUNT.set(0);
        work.run();
        return COUNT.get();
    }

    private static DataSource counting(DataSource dataSource) {
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> {
                    // Requests are worked on here; the queue and its workers have other names, or none.
                    var thread = Thread.currentThread().getName();
                    if (thread.startsWith("tomcat-") || thread.startsWith("task-")) {
                        COUNT.addAndGet(queries.size());
                    }
                })
                .build();
    }
}
