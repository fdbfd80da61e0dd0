package io.github.camelcameras.boot;

import io.github.camelcameras.examples.Password;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Vendors prove themselves to the webhooks, by token or signature. Whoever wants anything else must have the password. */
@Configuration
public class Access {

    @Bean
    UserDetailsService users(@Value("${cameras.password}") String password) {
        return new InMemoryUserDetailsManager(User.withUsername(Password.USER).password("{noop}" + Password.of(password)).build());
    }

    @Bean
    SecurityFilterChain webhooksAndOthers(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll() // of a request that has been looked at
                .requestMatchers("/simcam/events/**", "/ezviz/events", "/sunmi-ipc/events").permitAll()
                .requestMatchers("/actuator/health/**").permitAll() // UP or DOWN, and no details
                .anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                // there is no session that another site could use
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** As strict as it is, but for what is escaped in the token of a webhook, which SimCam or something on the way may do. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }
}
